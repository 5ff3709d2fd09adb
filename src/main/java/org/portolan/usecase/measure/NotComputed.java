package org.portolan.usecase.measure;

/**
 * A distance that was not measured.
 *
 * @param method how it would have been
 * @param reason why it was not, as a sentence
 */
public record NotComputed(Method method, String reason) implements Computed {}
