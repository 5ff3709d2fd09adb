package org.portolan.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.names.spelling.Spelling;
import org.portolan.names.spelling.Tradition;

/**
 * What the matcher compares of a name, as words that a full-text index can hold: two names that
 * share one are the same, or may be by another script or habit of spelling.
 */
public final class NameForms {
  private static final int MOST = 8;
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  private NameForms() {}

  /**
   * Lists the forms of a name.
   *
   * @param name a name in any script, of a place, a ship or an actor
   * @return the folded name, its Latin letters, each also without what says that it is a ship, and
   *     its skeletons; each once, at most {@value #MOST}; empty where there is no letter or digit
   */
  public static List<String> of(String name) {
    Set<String> forms = new LinkedHashSet<>();
    String fold = NameFold.fold(name);
    String latin = Spelling.latin(name);
    String bare = NameFold.bare(NamedType.VESSEL, latin);
    forms.add(fold);
    forms.add(NameFold.bare(NamedType.VESSEL, fold));
    forms.add(latin);
    forms.add(bare);
    for (Tradition tradition : Tradition.values()) {
      Spelling.skeletons(bare, tradition).forEach(skeleton -> forms.add(inSmallLetters(skeleton)));
    }
    forms.remove("");
    return forms.stream().limit(MOST).toList();
  }

  /**
   * An index does not tell capitals, which stand for sounds of their own in a skeleton; doubled
   * letters hardly stand in one.
   */
  private static String inSmallLetters(String skeleton) {
    return CAPITAL.matcher(skeleton).replaceAll("$0$0").toLowerCase(Locale.ROOT);
  }
}
