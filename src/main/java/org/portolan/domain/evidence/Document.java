package org.portolan.domain.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.time.Edtf;

/**
 * One report as published. Portolan keeps facts from it, never its text.
 *
 * @param id its id
 * @param title its title as published, or a description where it has none
 * @param publisher who published it, an actor; empty when it does not say
 * @param published when it was published, at some moment within this date; empty when unknown
 * @param publishedInferred true if the author inferred that date
 * @param language BCP 47; empty when not kept
 * @param sha256 hash of the file that was read, 64 hexadecimal digits; empty when not kept
 * @param note a remark of the author; empty for none
 */
public record Document(
    Id id,
    String title,
    Optional<Id> publisher,
    Optional<Edtf> published,
    boolean publishedInferred,
    Optional<String> language,
    Optional<String> sha256,
    Optional<String> note) {
  /**
   * Checks the hash.
   *
   * @param id its id
   * @param title its title as published, or a description where it has none
   * @param publisher who published it, an actor; empty when it does not say
   * @param published when it was published, at some moment within this date; empty when unknown
   * @param publishedInferred true if the author inferred that date
   * @param language BCP 47; empty when not kept
   * @param sha256 hash of the file that was read, 64 hexadecimal digits; empty when not kept
   * @param note a remark of the author; empty for none
   * @throws IllegalArgumentException naming a hash that is not 64 hexadecimal digits
   */
  public Document {
    sha256
        .filter(hash -> !hash.matches("[0-9a-f]{64}"))
        .ifPresent(
            hash -> {
              throw new IllegalArgumentException(
                  "sha256 '" + hash + "'; expected 64 hexadecimal digits");
            });
  }

  /**
   * Gives the day from which the document is surely known: the latest on which it can have been
   * published.
   *
   * @return the day; empty when unknown, so that it is in no answer as of a date
   */
  public Optional<LocalDate> known() {
    return published.flatMap(date -> date.bounds().latest());
  }
}
