package org.portolan.cli;

import com.google.errorprone.annotations.FormatMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.compare.Agreement;
import org.portolan.usecase.compare.Calculation;
import org.portolan.usecase.compare.Comparison;
import org.portolan.usecase.compare.Discrepancy;
import org.portolan.usecase.compare.Size;
import org.portolan.usecase.compare.Version;

/** Where reports differ, as text for people to read. */
final class DiscrepancyText {
  private static final int MOST_PAIRS = 6;
  private static final int WIDEST = 44;

  private final StringBuilder out = new StringBuilder();

  private DiscrepancyText() {}

  static String of(List<Discrepancy> discrepancies, List<Calculation> calculations) {
    DiscrepancyText text = new DiscrepancyText();
    discrepancies.forEach(text::discrepancy);
    if (!calculations.isEmpty()) {
      text.line("What reports compute:");
      text.line("");
      calculations.forEach(text::calculation);
    }
    text.line(
        "%s: %d differ, %d are compatible, %d agree; %s",
        discrepancies(discrepancies.size()),
        count(discrepancies, Agreement.DIFFER),
        count(discrepancies, Agreement.COMPATIBLE),
        count(discrepancies, Agreement.AGREE),
        calculations.size() == 1 ? "1 calculation" : calculations.size() + " calculations");
    return text.out.toString();
  }

  /** The end of a chain: how many touch it, and those that cannot both be true. */
  static String along(List<Discrepancy> discrepancies) {
    if (discrepancies.isEmpty()) {
      return "";
    }
    DiscrepancyText text = new DiscrepancyText();
    text.line("");
    text.line(
        "%s touch%s it; %d differ%s. The command 'discrepancies' shows them all.",
        discrepancies(discrepancies.size()),
        discrepancies.size() == 1 ? "es" : "",
        count(discrepancies, Agreement.DIFFER),
        count(discrepancies, Agreement.DIFFER) == 1 ? "s" : "");
    discrepancies.stream()
        .filter(discrepancy -> discrepancy.verdict() == Agreement.DIFFER)
        .forEach(
            discrepancy ->
                text.line(
                    "   %s: %s",
                    discrepancy.id(),
                    discrepancy.versions().stream()
                        .map(version -> "%s (%s)".formatted(version.value(), ids(version)))
                        .collect(Collectors.joining(" | "))));
    return text.out.toString();
  }

  private void discrepancy(Discrepancy discrepancy) {
    line("%s  %s", discrepancy.verdict(), discrepancy.id());
    int width =
        Math.min(
            WIDEST,
            discrepancy.versions().stream()
                .mapToInt(version -> version.value().length())
                .max()
                .orElse(0));
    for (Version version : discrepancy.versions()) {
      line(
          "   %s  %s%s",
          pad(version.value(), width),
          ids(version),
          version.origins().isEmpty() ? "" : "; origins: " + Phrases.ids(version.origins()));
    }
    discrepancy.comparisons().stream().limit(MOST_PAIRS).forEach(this::comparison);
    int more = discrepancy.comparisons().size() - MOST_PAIRS;
    if (more > 0) {
      line("   … and %d more pairs, none worse", more);
    }
    line("");
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private void comparison(Comparison comparison) {
    line(
        "   %s | %s: %s%s%s",
        comparison.a(),
        comparison.b(),
        comparison.verdict(),
        comparison.size().map(size -> ", " + size(size)).orElse(""),
        comparison.corrected() ? ", one corrects the other" : "");
    line("      %s", comparison.text());
  }

  private static String size(Size size) {
    String percent = size.percent().map(share -> " (" + share.toPlainString() + " %)").orElse("");
    return size.amount().toPlainString() + " " + size.unit() + percent;
  }

  private void calculation(Calculation calculation) {
    line(
        "%s%s",
        calculation.verdict().map(verdict -> verdict + "  ").orElse(""), calculation.claim());
    line("   %s", calculation.working());
    line("   %s", calculation.text());
    line(
        "   %s of %s",
        calculation.kind().name().toLowerCase(Locale.ROOT),
        calculation.inputs().isEmpty() ? "nothing" : Phrases.ids(calculation.inputs()));
    line("");
  }

  private static long count(List<Discrepancy> discrepancies, Agreement verdict) {
    return discrepancies.stream().filter(discrepancy -> discrepancy.verdict() == verdict).count();
  }

  private static String discrepancies(int number) {
    return number == 1 ? "1 discrepancy" : number + " discrepancies";
  }

  private static String ids(Version version) {
    return Phrases.ids(version.documents());
  }

  @FormatMethod
  private void line(String format, Object... arguments) {
    out.append(format.formatted(arguments)).append('\n');
  }
}
