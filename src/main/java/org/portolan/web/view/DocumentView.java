package org.portolan.web.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as published.
 *
 * @param id its id
 * @param title its title as published, or a description
 * @param publisher who published it; null when it does not say
 * @param published when, at some moment within; null when unknown
 * @param publishedInferred true if the author of the data set inferred that date
 * @param known the day from which it is surely known; null when unknown
 * @param language BCP 47; null when not kept
 * @param sha256 hash of the file that was read; null when not kept
 * @param note a remark of the author; null for none
 */
public record DocumentView(
    String id,
    String title,
    @Nullable ThingView publisher,
    @Nullable DateView published,
    boolean publishedInferred,
    @Nullable LocalDate known,
    @Nullable String language,
    @Nullable String sha256,
    @Nullable String note) {}
