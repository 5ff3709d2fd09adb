package org.portolan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Filters;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.bridge.Bridge;
import org.portolan.usecase.bridge.FindBridge;
import org.portolan.web.view.AskedDateView;
import org.portolan.web.view.AskedNameView;
import org.portolan.web.view.LensView;
import org.portolan.web.view.QuestionView;

/**
 * Shows how a question for chains was understood.
 *
 * @param given what was asked
 * @param question what it was taken to mean
 * @param corpus the evidence, for its names
 */
record AskedChains(Parameters given, ChainQuestion question, Corpus corpus) {
  /** The parameter that asks for links. */
  static final String LINKS = "includeLinks";

  /** What else such a parameter needs. */
  static final String BOTH_ENDS = "both 'from' and 'to' beside it";

  QuestionView show() {
    Filters filters = question.filters();
    return new QuestionView(
        name("from", question.from()),
        name("to", question.to()),
        date("asOf", question.lens().asOf()),
        date("departAfter", filters.departAfter()),
        date("departBefore", filters.departBefore()),
        date("arriveBefore", filters.arriveBefore()),
        via(),
        filters.maxWait().orElse(null),
        filters.modes().stream().sorted().toList(),
        name("vessel", filters.vessel()),
        filters.worst(),
        filters.maxLegs() == Filters.ANY_LEGS ? null : filters.maxLegs(),
        filters.minOrigins(),
        question.rank(),
        question.byRoute() ? QuestionReader.Group.ROUTE : QuestionReader.Group.NONE,
        LensView.of(question.lens()),
        given.find("decisions").map(word -> word.toUpperCase(Locale.ROOT)).orElse(null),
        given.find(LINKS).map(value -> given.isTrue(LINKS)).orElse(null));
  }

  /** Refuses what is said of chains alone where places are asked for. */
  void requireBothEndsFor(String parameter) {
    if (question.from().isEmpty() || question.to().isEmpty()) {
      given
          .find(parameter)
          .ifPresent(
              value -> {
                throw new BadQuestion.BadValue(parameter, value, BOTH_ENDS);
              });
    }
  }

  /** Looks for links across gaps, if they were asked for. */
  Optional<Bridge> bridge(ChainAnswer.ExplainedGap explained) {
    return given.isTrue(LINKS)
        ? Optional.of(new FindBridge(corpus, question).across(explained.gap()))
        : Optional.empty();
  }

  private List<AskedNameView> via() {
    List<Id> meant = question.filters().via();
    return IntStream.range(0, meant.size())
        .mapToObj(
            at ->
                new AskedNameView(
                    meant.get(at).value(),
                    corpus.findName(meant.get(at)).orElse(null),
                    given.list("via").get(at)))
        .toList();
  }

  private @Nullable AskedNameView name(String parameter, Optional<Id> meant) {
    return meant
        .map(
            id ->
                new AskedNameView(
                    id.value(),
                    corpus.findName(id).orElse(null),
                    given.find(parameter).orElseThrow()))
        .orElse(null);
  }

  private @Nullable AskedDateView date(String parameter, Optional<LocalDate> meant) {
    return meant
        .map(day -> new AskedDateView(day, given.find(parameter).orElseThrow()))
        .orElse(null);
  }
}
