package org.portolan.web.view;

import java.util.List;
import org.portolan.names.Match;

/**
 * A thing that may have been meant.
 *
 * @param id its id
 * @param name the name of it that is near what was asked for
 */
public record SuggestionView(String id, String name) {
  /**
   * Shows matches.
   *
   * @param matches the matches
   * @return each in the given order
   */
  public static List<SuggestionView> all(List<Match> matches) {
    return matches.stream()
        .map(match -> new SuggestionView(match.id().value(), match.name()))
        .toList();
  }
}
