package org.portolan.web.view;

import java.time.LocalDate;

/**
 * A date in the question, as understood.
 *
 * @param day the day that counts, included
 * @param askedAs the date as asked
 */
public record AskedDateView(LocalDate day, String askedAs) {}
