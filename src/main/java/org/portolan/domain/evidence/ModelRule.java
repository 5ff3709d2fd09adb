package org.portolan.domain.evidence;

/** A rule of the graph model, that something in the graph can break. */
public enum ModelRule {
  /** A node has one label of the model, and an id that is a slug. */
  IDENTITY,
  /** No two nodes have one id. */
  SHARED_ID,
  /** A property that must be there is there. */
  MISSING_VALUE,
  /** A property has the type and the form that it must have. */
  BAD_VALUE,
  /** A property that takes one of some words, such as a certainty, has one of them. */
  BAD_WORD,
  /** A date is written in EDTF. */
  BAD_DATE,
  /** What a node must be connected with is there: the end of a movement, what a claim is about. */
  MISSING_RELATIONSHIP,
  /** A relationship that may be there once is there once. */
  REPEATED_RELATIONSHIP,
  /** A relationship leads to the sort of node that it must lead to. */
  MISDIRECTED_RELATIONSHIP,
  /** The speakers of a claim are in an order: each {@code SAID_BY} has one of its own. */
  BAD_ORDER,
  /** The parts of a thing do not contradict one another: what a claim states is of its type. */
  INCONSISTENT,
  /** What a thing refers to is there, and is not broken itself. */
  BROKEN_REFERENCE,
  /** Of the claims about a movement at least one is not broken. */
  NO_SOUND_CLAIM,
  /** Nothing is part of itself, be it by way of others. */
  CIRCLE,
  /** Decisions that stand agree with one another and with how things nest. */
  CONTRADICTED_DECISION,
  /** A derived value is what follows from the claims. */
  DERIVED_VALUE,
  /** A {@code LEG} is of a movement that is there. */
  LEG_WITHOUT_MOVEMENT
}
