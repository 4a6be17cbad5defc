package dev.wirewatch.cli;

import dev.wirewatch.cli.annotate.AnnotateCommand;
import dev.wirewatch.cli.annotate.BurstsCommand;
import dev.wirewatch.cli.annotate.CompareCommand;
import dev.wirewatch.cli.channel.ChannelCommand;
import dev.wirewatch.cli.channel.DeliverCommand;
import dev.wirewatch.cli.deadletter.DeadLettersCommand;
import dev.wirewatch.cli.feed.FeedCommand;
import dev.wirewatch.cli.follow.AlertsCommand;
import dev.wirewatch.cli.follow.ClaimsCommand;
import dev.wirewatch.cli.follow.MentionsCommand;
import dev.wirewatch.cli.follow.StatementsCommand;
import dev.wirewatch.cli.follow.StoriesCommand;
import dev.wirewatch.cli.follow.TrendsCommand;
import dev.wirewatch.cli.publish.IngestCommand;
import dev.wirewatch.cli.publish.ParseCommand;
import dev.wirewatch.cli.publish.PublishCommand;
import dev.wirewatch.cli.run.ResetCommand;
import dev.wirewatch.cli.run.RunCommand;
import dev.wirewatch.cli.run.TopologyCommand;
import dev.wirewatch.cli.run.UpCommand;
import dev.wirewatch.cli.search.SearchCommand;
import dev.wirewatch.cli.user.UserCommand;
import dev.wirewatch.cli.watch.WatchCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands, under the headings and in the order in which {@code --help} lists them. */
final class CommandGroups {

    private static final int INDENT = 2;

    private final Map<String, List<CommandLine>> groups = new LinkedHashMap<>();

    private CommandGroups() {
        group("Run", UpCommand.class, RunCommand.class, ResetCommand.class);
        group("Articles in", PublishCommand.class, IngestCommand.class, FeedCommand.class);
        group(
                "Watches, and what comes out",
                WatchCommand.class,
                AlertsCommand.class,
                ClaimsCommand.class,
                MentionsCommand.class,
                StoriesCommand.class,
                StatementsCommand.class,
                TrendsCommand.class,
                SearchCommand.class,
                DeadLettersCommand.class);
        group("To people", ChannelCommand.class, DeliverCommand.class, UserCommand.class);
        group(
                        "Without Kafka",
                        AnnotateCommand.class,
                        CompareCommand.class,
                        BurstsCommand.class,
                        ParseCommand.class,
                        TopologyCommand.class)
                .addAll(ServiceLoader.load(Subcommand.class).stream()
                        .map(command -> new CommandLine(command.type()))
                        .toList());
    }

    static void addTo(CommandLine program) {
        CommandGroups all = new CommandGroups();
        all.groups.values().stream().flatMap(List::stream).forEach(program::addSubcommand);
        program.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, all::list);
    }

    private List<CommandLine> group(String heading, Class<?>... commands) {
        List<CommandLine> group = new ArrayList<>();
        for (Class<?> command : commands) {
            group.add(new CommandLine(command));
        }
        groups.put(heading, group);
        return group;
    }

    private String list(Help help) {
        StringBuilder text = new StringBuilder();
        int names = nameWidth();
        groups.forEach((heading, commands) -> {
            TextTable table = TextTable.forColumns(
                    help.colorScheme(),
                    new Column(names, INDENT, Overflow.TRUNCATE),
                    new Column(help.commandSpec().usageMessage().width() - names, 0, Overflow.WRAP));
            commands.forEach(command -> table.addRowValues(
                    command.getCommandName(),
                    command.getCommandSpec().usageMessage().description()[0]));
            text.append(System.lineSeparator()).append(heading).append(":").append(System.lineSeparator());
            table.toString(text);
        });
        return text.toString();
    }

    /** So that the longest name, with a gap before and after it, has a line with its description. */
    private int nameWidth() {
        return groups.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(command -> command.getCommandName().length())
                        .max()
                        .orElse(0)
                + 2 * INDENT;
    }
}
