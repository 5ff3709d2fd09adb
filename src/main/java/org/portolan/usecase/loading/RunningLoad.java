package org.portolan.usecase.loading;

import java.time.Instant;
import org.portolan.domain.Id;

/**
 * A load that is going on.
 *
 * @param dataSet what is loaded
 * @param since when it began
 * @param doing what is being done, in a word
 * @param done how much of that is done
 * @param total how much of it there is; 0 when it is not counted
 */
public record RunningLoad(Id dataSet, Instant since, String doing, long done, long total) {}
