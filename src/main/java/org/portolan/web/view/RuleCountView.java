package org.portolan.web.view;

import org.portolan.domain.evidence.ModelRule;

/**
 * How often a rule of the graph model is broken.
 *
 * @param rule the rule
 * @param count how often, at least once
 */
public record RuleCountView(ModelRule rule, int count) {}
