package org.portolan.web.view;

/** What is answered to a question for chains: with both ends chains, with one end places. */
public sealed interface ChainsAnswer extends Bounded
    permits ChainsView, BriefChainsView, ReachableView {}
