package org.portolan.bench.run;

/**
 * What a contestant keeps.
 *
 * @param contestant its name
 * @param bytesPerLeg bytes of the heap for each leg
 */
public record Memory(String contestant, double bytesPerLeg) {}
