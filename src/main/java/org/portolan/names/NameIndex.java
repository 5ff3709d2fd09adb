package org.portolan.names;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;

/**
 * All known names of things of one type, in every spelling. Safe for use by several threads. What
 * finds other spellings is laid out when it is first needed.
 */
public final class NameIndex {
  private static final int MAX_SUGGESTIONS = 5;

  private final Things things;
  private final NameTable names;
  private final Object layingOut = new Object();
  private volatile @Nullable SpellingIndex spelling;

  /**
   * One name of one thing.
   *
   * @param id the thing
   * @param name a spelling of its name
   */
  public record Entry(Id id, String name) {}

  /**
   * Indexes names of things of which nothing else is known.
   *
   * @param entries every spelling of every thing; of spellings that fold alike the first is shown,
   *     and one without a letter or digit is never found
   */
  public NameIndex(Collection<Entry> entries) {
    this(NamedType.OTHER, entries, id -> Traits.NONE);
  }

  /**
   * Indexes names.
   *
   * @param type what the names are of
   * @param entries every spelling of every thing; of spellings that fold alike the first is shown,
   *     and one without a letter or digit is never found
   * @param traits what else is known of each thing; asked once
   */
  public NameIndex(NamedType type, Collection<Entry> entries, Function<Id, Traits> traits) {
    things = new Things(type, entries.stream().map(Entry::id).toList(), traits);
    names = new NameTable(things, entries);
  }

  /**
   * Ranks what a name in a document may mean. At most one candidate is {@link Level#CERTAIN}, so
   * that it links by itself.
   *
   * @param asked the name, and what the document says besides
   * @param limit the most candidates wanted, at least 1
   * @return the best first, then in order of id; may be empty
   */
  public List<Candidate> match(Asked asked, int limit) {
    return matcher().match(asked, limit);
  }

  /**
   * Finds what a name that someone asks by means: the thing with that id, else the things with that
   * name. Unlike a name in a document it means something here, so a ship's name is enough.
   *
   * @param idOrName an id or any spelling
   * @return one thing, several, or none with suggestions; never a guess
   */
  public Resolution resolve(String idOrName) {
    Optional<Id> id = asId(idOrName);
    if (id.isPresent()) {
      return new Resolution.Found(id.get());
    }
    int[] same = names.withFold(fold(idOrName));
    if (same.length == 1) {
      return new Resolution.Found(things.id(names.thing(same[0])));
    }
    return same.length == 0
        ? new Resolution.Unknown(match(Asked.of(idOrName), MAX_SUGGESTIONS))
        : new Resolution.Ambiguous(matcher().sameName(idOrName));
  }

  private Matcher matcher() {
    return new Matcher(things, names, this::spelling);
  }

  /**
   * Lists what a name that someone asks by may mean: what it means, else what is near it.
   *
   * @param idOrName an id or any spelling
   * @return the best first; may be empty
   */
  public List<Candidate> near(String idOrName) {
    Resolution resolution = resolve(idOrName);
    if (resolution instanceof Resolution.Found found) {
      return List.of(meant(idOrName, found.id()));
    }
    return resolution instanceof Resolution.Ambiguous ambiguous
        ? ambiguous.candidates()
        : ((Resolution.Unknown) resolution).suggestions();
  }

  private Candidate meant(String idOrName, Id id) {
    boolean asId = id.value().equals(idOrName);
    int name = asId ? names.shown(things.find(id)) : names.withFold(fold(idOrName))[0];
    return new Candidate(
        id,
        name < 0 ? id.value() : names.text(name),
        Level.CERTAIN,
        1,
        List.of(asId ? new Reason.SameId() : new Reason.SameName()));
  }

  private String fold(String text) {
    return NameFold.fold(things.type(), text);
  }

  /**
   * Searches for things by the start of a name or of a word in it; behind those stand at most
   * {@value NameSearch#MOST_OFFERED} that the matcher offers for the same words.
   *
   * @param text an id, a name in any script and spelling, or the start of one
   * @return each thing once with its closest match: first what is known by this name or one that
   *     starts so, the closest first, then in order of id; then the rest, the best first
   */
  public List<Match> search(String text) {
    NameSearch search = new NameSearch(things, names);
    asId(text).ifPresent(search::addById);
    String fold = fold(text);
    if (!fold.isEmpty()) {
      search.addByName(fold);
    }
    search.addOffered(matcher(), text);
    return search.matches();
  }

  /**
   * Gives the memory that it takes, once what finds other spellings is laid out.
   *
   * @return bytes, without the ids and what else is known of the things
   */
  public long sizeBytes() {
    return names.sizeBytes() + spelling().sizeBytes();
  }

  /**
   * Counts the names.
   *
   * @return how many there are, those of a thing that fold alike counted once
   */
  public int size() {
    return names.size();
  }

  private SpellingIndex spelling() {
    SpellingIndex laidOut = spelling;
    if (laidOut == null) {
      synchronized (layingOut) {
        laidOut = spelling;
        if (laidOut == null) {
          laidOut = new SpellingIndex(things, names);
          spelling = laidOut;
        }
      }
    }
    return laidOut;
  }

  private Optional<Id> asId(String text) {
    return Optional.of(text).filter(Id::isSlug).map(Id::new).filter(id -> things.find(id) >= 0);
  }
}
