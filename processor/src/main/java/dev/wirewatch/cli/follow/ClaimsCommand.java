package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.codec.ClaimJson;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code claims}: follows who said what. */
@Command(name = "claims", description = "Follows the claims: who said what, with which words.")
public final class ClaimsCommand implements Runnable {

    @Mixin
    private FollowOptions options;

    @Mixin
    private SaidOptions said;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        RecordLines lines = RecordLines.forTerminal();
        options.follow(spec, Topics.CLAIMS, this::isWanted, lines::claim, ClaimJson::of);
    }

    private boolean isWanted(Claim claim) {
        return said.areMet(claim.getSpeaker(), claim.getAbout());
    }
}
