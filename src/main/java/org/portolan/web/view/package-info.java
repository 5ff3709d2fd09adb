/**
 * What the REST interface answers with: records that say what stands in the JSON, in which order,
 * and the presenters that fill them from a snapshot.
 *
 * <p>What is unknown is null. A key that stands only when there is something to say is marked
 * {@link org.portolan.web.view.OnlyWhenPresent}. {@code documents} is always a number, {@code
 * documentIds} lists them. Enumerations are in capitals, lists in a fixed order, so that the same
 * question to the same content gives the same bytes.
 */
@NullMarked
package org.portolan.web.view;

import org.jspecify.annotations.NullMarked;
