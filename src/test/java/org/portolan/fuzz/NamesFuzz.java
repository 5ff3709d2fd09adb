package org.portolan.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.names.Asked;
import org.portolan.names.NameFold;
import org.portolan.names.NameForms;
import org.portolan.names.NameIndex;
import org.portolan.names.Resolution;
import org.portolan.names.spelling.Spelling;
import org.portolan.names.spelling.Tradition;

/** Lines of names: each is found by itself, and forms are of the letters that they promise. */
final class NamesFuzz implements FuzzTarget.Body {
  private static final int MOST = 40;
  private static final int LONGEST = 200;

  @Override
  public void take(byte[] input) {
    List<NameIndex.Entry> entries = new ArrayList<>();
    List<String> names =
        Holds.text(input).lines().filter(line -> line.length() <= LONGEST).limit(MOST).toList();
    for (String name : names) {
      isFolded(name);
      isSpelled(name);
      if (!NameFold.fold(name).isEmpty()) {
        entries.add(new NameIndex.Entry(new Id("n" + entries.size() / 2), name));
      }
    }
    NameIndex index = new NameIndex(entries);
    for (NameIndex.Entry entry : entries) {
      Resolution found = index.resolve(entry.name());
      boolean has =
          found instanceof Resolution.Found one
              ? one.id().equals(entry.id()) || Id.isSlug(entry.name())
              : found instanceof Resolution.Ambiguous several
                  && several.candidates().stream().anyMatch(it -> it.id().equals(entry.id()));
      Holds.that(has, "'%s' does not find %s but %s", entry.name(), entry.id(), found);
      index.search(entry.name());
      index.match(Asked.of(entry.name()), MOST);
    }
  }

  private static void isFolded(String name) {
    String fold = NameFold.fold(name);
    Holds.that(NameFold.fold(fold).equals(fold), "'%s' folds to '%s' and on", name, fold);
    NameForms.of(name);
  }

  private static void isSpelled(String name) {
    String latin = Spelling.latin(name);
    Holds.that(
        latin.matches("(?:[a-z0-9]+(?: [a-z0-9]+)*)?"), "'%s' is in Latin '%s'", name, latin);
    for (Tradition tradition : Tradition.values()) {
      Set<String> keys = Spelling.skeletons(latin, tradition);
      Holds.that(!keys.contains(""), "an empty skeleton of '%s'", latin);
      Spelling.explain(latin, latin, tradition);
    }
    Spelling.script(name);
    Spelling.numbers(latin);
  }
}
