package org.portolan.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lays out the help: commands in groups, and what they end with. */
final class CommandGroups {
  private static final int NAME_WIDTH = 24;
  private static final String OTHERS = "Further";

  private static final Map<String, List<String>> GROUPS = groups();

  private CommandGroups() {}

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put(
        "Questions",
        List.of(
            "chain",
            "export",
            "history",
            "chokepoints",
            "structure",
            "timeline",
            "places",
            "match",
            "vessels",
            "vessel",
            "documents",
            "evidence",
            "discrepancies",
            "totals",
            "decisions"));
    groups.put("Data", List.of("new-document", "validate", "load", "derive", "bulk", "gazetteer"));
    groups.put(
        "Running",
        List.of("serve", "keys", "people", "audit", "backup", "restore", "generate-completion"));
    return groups;
  }

  /** Sets the help of a command line and of all below it. */
  static void arrange(CommandLine top) {
    top.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> list(help, top));
    top.getCommandSpec().usageMessage().commandListHeading("");
    complete(top);
  }

  /** Exit codes for every command, also for those below others. */
  private static void complete(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.MEANINGS);
    line.getSubcommands().values().forEach(CommandGroups::complete);
  }

  private static String list(Help help, CommandLine top) {
    Map<String, List<String>> shown = new LinkedHashMap<>(GROUPS);
    List<String> placed = GROUPS.values().stream().flatMap(List::stream).toList();
    shown.put(
        OTHERS,
        top.getSubcommands().keySet().stream().filter(one -> !placed.contains(one)).toList());
    StringBuilder text = new StringBuilder();
    shown.forEach(
        (group, names) -> {
          List<String> there = names.stream().filter(top.getSubcommands()::containsKey).toList();
          if (!there.isEmpty()) {
            text.append("%n%s:%n".formatted(group)).append(table(help, top, there));
          }
        });
    return text.toString();
  }

  private static String table(Help help, CommandLine top, List<String> names) {
    int width = top.getCommandSpec().usageMessage().width();
    TextTable table =
        TextTable.forColumns(
            help.colorScheme(),
            new Column(NAME_WIDTH, 2, Column.Overflow.SPAN),
            new Column(width - NAME_WIDTH, 2, Column.Overflow.WRAP));
    for (String name : names) {
      String[] description =
          Objects.requireNonNull(top.getSubcommands().get(name))
              .getCommandSpec()
              .usageMessage()
              .description();
      table.addRowValues(
          help.colorScheme().commandText(name),
          help.colorScheme().text(Arrays.stream(description).findFirst().orElse("")));
    }
    return table.toString();
  }
}
