package org.portolan.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.portolan.domain.Id;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.names.Judgement.Weighed;

/**
 * Ranks what a name may mean. A pure function of the names: the same question has the same answer,
 * in order of score and then of id.
 */
final class Matcher {
  private static final Pattern IMO = Pattern.compile("(?i)(?:imo)?[ .:-]*([0-9]{7})");
  private static final int MOST_LAID_OUT = 20_000;
  private static final Comparator<Weighed> BEST_FIRST =
      Comparator.comparingDouble((Weighed weighed) -> -weighed.score)
          .thenComparingInt(weighed -> weighed.hit.thing());

  private final Things things;
  private final NameTable names;
  private final Supplier<SpellingIndex> spelling;

  Matcher(Things things, NameTable names, Supplier<SpellingIndex> spelling) {
    this.things = things;
    this.names = names;
    this.spelling = spelling;
  }

  List<Candidate> match(Asked question, int limit) {
    Asked asked = withNumber(question);
    Hits hits = new Hits(things, names, spelling, asked.name());
    asId(asked.name())
        .ifPresent(
            thing -> hits.add(new Hit(thing, names.shown(thing), Hit.Way.ID, 1, List.of(), 0)));
    asked
        .imo()
        .ifPresent(
            imo ->
                things
                    .list(imo)
                    .forEach(
                        ship ->
                            hits.add(
                                new Hit(
                                    ship, names.shown(ship), Hit.Way.IMO, 0.98, List.of(), 0))));
    hits.sameName();
    if (isCompared()) {
      hits.compareAll();
    } else {
      hits.otherSpellings();
    }
    if (hits.all().size() < limit) {
      if (!isCompared()) {
        hits.slips();
      }
      hits.starts();
      hits.parts();
    }
    return judge(asked, hits, limit);
  }

  /** Ids are spelled in one way only, and a list of very many is seldom asked twice. */
  private boolean isCompared() {
    return things.type() == NamedType.OTHER && names.size() > MOST_LAID_OUT;
  }

  /** The things of one name, each with it alone, in order of id. */
  List<Candidate> sameName(String name) {
    Hits hits = new Hits(things, names, spelling, name);
    hits.sameName();
    return judge(Asked.of(name), hits, Integer.MAX_VALUE);
  }

  private List<Candidate> judge(Asked asked, Hits hits, int limit) {
    Judgement judgement = new Judgement(things, asked);
    List<Weighed> weighed = new ArrayList<>();
    hits.all().forEach(hit -> weighed.add(judgement.weigh(hit)));
    boolean told = weighed.stream().anyMatch(Matcher::isTold);
    List<Weighed> linking =
        weighed.stream().filter(one -> told ? isTold(one) : judgement.couldLink(one)).toList();
    for (Weighed one : weighed) {
      boolean links = judgement.couldLink(one);
      one.shared = links && (linking.size() > 1 || !linking.contains(one));
    }
    weighed.sort(BEST_FIRST);
    int sharing = sharing(judgement, weighed);
    return weighed.stream().limit(limit).map(one -> candidate(judgement, one, sharing)).toList();
  }

  /** An id or a number tells the thing, whatever else has the name. */
  private static boolean isTold(Weighed weighed) {
    return weighed.hit.way() == Hit.Way.ID || weighed.hit.way() == Hit.Way.IMO;
  }

  private static int sharing(Judgement judgement, List<Weighed> weighed) {
    return (int) weighed.stream().filter(judgement::couldLink).count();
  }

  private Candidate candidate(Judgement judgement, Weighed weighed, int sharing) {
    Hit hit = weighed.hit;
    Id id = things.id(hit.thing());
    String name = hit.name() < 0 ? id.value() : names.text(hit.name());
    return new Candidate(
        id,
        name,
        judgement.level(weighed),
        Math.round(weighed.score * 1000) / 1000.0,
        judgement.reasons(weighed, name, sharing));
  }

  /** Reads a ship's number where a name should stand. */
  private Asked withNumber(Asked asked) {
    java.util.regex.Matcher digits = IMO.matcher(asked.name().strip());
    if (things.type() != NamedType.VESSEL || asked.imo().isPresent() || !digits.matches()) {
      return asked;
    }
    try {
      ImoNumber imo = new ImoNumber(digits.group(1));
      return new Asked(asked.name(), asked.country(), asked.kind(), asked.near(), Optional.of(imo));
    } catch (IllegalArgumentException e) {
      // Seven digits that are no IMO number can still be a name.
      return asked;
    }
  }

  private Optional<Integer> asId(String text) {
    return Optional.of(text)
        .filter(Id::isSlug)
        .map(slug -> things.find(new Id(slug)))
        .filter(thing -> thing >= 0);
  }
}
