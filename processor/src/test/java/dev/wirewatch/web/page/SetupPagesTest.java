package dev.wirewatch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.schemas.CredentialScheme;
import dev.wirewatch.schemas.Feed;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetupPagesTest {

    private static final String HOOK = "https://desk.example/hook?key=hidden";

    private final PageSite site = new PageSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aChannelIsMadePausedResumedAndRemoved() throws Exception {
        HttpResponse<String> made = site.post(
                "/channels/new",
                "/channels",
                "address=mail:ada@example.org&tags=ports,+rail&owners=Lind,+Odd%0D%0Aada&digest=day&digestAt=07:30&digestZone=Europe/Oslo"
                        + "&sumUpAfterMinutes=60&options=host%3Dmail.example%0D%0Aport%3D25&secrets=env:MAIL_PASSWORD");

        assertThat(made.statusCode()).isEqualTo(303);
        Channel channel = channel();
        assertThat(channel.getKind()).isEqualTo(ChannelKind.MAIL);
        assertThat(channel.getAddress()).isEqualTo("ada@example.org");
        assertThat(channel.getTags()).containsExactly("ports", "rail");
        assertThat(channel.getOwners()).containsExactly("Lind, Odd", "ada");
        assertThat(channel.getDigest().getAt()).isEqualTo(450);
        assertThat(channel.getSumUpAfterMinutes()).isEqualTo(60);
        assertThat(channel.getOptions()).isEqualTo(Map.of("host", "mail.example", "port", "25"));
        assertThat(channel.getSecrets()).containsExactly("env:MAIL_PASSWORD");

        String address = Links.channel(channel.getId());
        site.post("/channels", address + "/pause", "");
        assertThat(channel().getPaused()).isTrue();
        assertThat(site.get("/channels").body()).contains(">paused<", ">Resume<");
        site.post("/channels", address + "/resume", "");
        assertThat(channel()).isEqualTo(channel);
        site.post("/channels", address + "/remove", "");
        assertThat(site.tables.channels().rows()).isEmpty();
    }

    @Test
    void anEditKeepsAnAddressWhoseSecretIsNotShown() throws Exception {
        site.post("/channels/new", "/channels", "address=webhook:" + Links.escaped(HOOK));
        Channel before = channel();
        String address = Links.channel(before.getId());

        Document form = Jsoup.parse(site.get(address).body());
        assertThat(form.html()).doesNotContain("key=hidden");
        String shown = form.select("input[name=address]").val();
        site.post(address, address, "label=Desk&version=1&address=" + Links.escaped(shown));

        assertThat(channel().getAddress()).isEqualTo(HOOK);
        assertThat(channel().getLabel()).isEqualTo("Desk");
        assertThat(channel().getCreatedAt()).isEqualTo(before.getCreatedAt());
    }

    @Test
    void aFaultyChannelIsShownAgainWithTheReason() throws Exception {
        assertThat(site.post("/channels/new", "/channels", "address=ada@example.org&label=Mine")
                        .body())
                .contains("begins with its kind", "value=\"Mine\"");
        assertThat(site.post("/channels/new", "/channels", "address=mail:nowhere")
                        .body())
                .contains("no address");
        assertThat(site.post("/channels/new", "/channels", "address=mail:a@b.example&secrets=hunter2")
                        .statusCode())
                .isEqualTo(422);
        assertThat(site.tables.channels().rows()).isEmpty();
    }

    @Test
    void twoChannelsToOneAddressAreToldApart() throws Exception {
        site.post("/channels/new", "/channels", "address=mail:ada@example.org&tags=ports");

        assertThat(site.post("/channels/new", "/channels", "address=mail:ada@example.org")
                        .body())
                .contains("There is one for it already.");
        assertThat(channel().getTags()).containsExactly("ports");
    }

    @Test
    void howAChannelFaresIsShown() throws Exception {
        site.post("/channels/new", "/channels", "address=mail:ada@example.org");
        site.healths.put(
                channel().getId(),
                new ChannelHealth(
                        71,
                        12,
                        3,
                        Optional.of(Instant.EPOCH),
                        Optional.of("The server is <away>."),
                        Optional.of(Instant.EPOCH)));

        Document page = Jsoup.parse(site.get("/channels").body());
        assertThat(page.select("td.number").eachText()).containsExactly("71", "12", "3");
        assertThat(page.select("td .bad").eachText()).contains("The server is <away>.");
    }

    @Test
    void anAddressIsShownOnceAndBelowALabel() throws Exception {
        site.post("/channels/new", "/channels", "address=mail:ada@example.org");
        site.post("/channels/new", "/channels", "address=mail:desk@example.org&label=Desk");
        site.post("/feeds/new", "/feeds", "url=https://wire.example/rss&category=ports");

        assertThat(Jsoup.parse(site.get("/channels").body()).select("th.name").eachText())
                .containsExactlyInAnyOrder("mail:ada@example.org", "Desk mail:desk@example.org");
        assertThat(Jsoup.parse(site.get("/feeds").body()).select("th.name").text())
                .isEqualTo("https://wire.example/rss ports");
    }

    @Test
    void whatWasSavedIsSaid() throws Exception {
        assertThat(statusAfter(site.post("/channels/new", "/channels", "address=mail:ada@example.org")))
                .isEqualTo("Saved.");
        assertThat(statusAfter(site.post("/feeds/new", "/feeds", "url=https://wire.example/rss")))
                .isEqualTo("Saved.");
        assertThat(Jsoup.parse(site.get("/feeds?saved=none").body()).select("[role=status]"))
                .isEmpty();
    }

    @Test
    void whoGetsNoAlertsByMailOrChatIsToldSo() throws Exception {
        String watch = "kind=entity&names=Solheim&grain=story&tags=ports&label=";
        String alone = "Saved. Alerts appear under Alerts; to get them by mail or chat, add a channel.";
        assertThat(statusAfter(site.post("/watches/new", "/watches", watch + "One")))
                .isEqualTo(alone);
        String address = Links.watch(site.tables.watches().rows().get(0).id());

        site.post("/channels/new", "/channels", "address=mail:rail@example.org&tags=rail");
        assertThat(statusAfter(site.post(address, address, watch + "Two&version=1")))
                .isEqualTo(alone);
        site.post("/channels/new", "/channels", "address=mail:ports@example.org&tags=ports");
        assertThat(statusAfter(site.post(address, address, watch + "Three&version=2")))
                .isEqualTo("Saved. Alerts appear under Alerts.");
    }

    private String statusAfter(HttpResponse<String> saved) throws Exception {
        assertThat(saved.statusCode()).isEqualTo(303);
        return Jsoup.parse(site.get(saved.headers().firstValue("Location").orElseThrow())
                        .body())
                .select("[role=status].done")
                .text();
    }

    @Test
    void aSampleIsSentOnAChannel() throws Exception {
        site.post("/channels/new", "/channels", "address=mail:ada@example.org");
        String test = Links.channel(channel().getId()) + "/test";

        assertThat(Jsoup.parse(site.post("/channels", test, "").body())
                        .select(".done")
                        .text())
                .isEqualTo("A sample was sent to mail:ada@example.org.");
        site.outcome = new Outcome.Refused("The server <refused> it.");
        assertThat(Jsoup.parse(site.post("/channels", test, "").body())
                        .select(".fault")
                        .text())
                .isEqualTo("No sample was sent to mail:ada@example.org. The server <refused> it.");
        assertThat(site.post("/channels", "/channels/none/test", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFeedIsAddedChangedAndRemoved() throws Exception {
        site.post(
                "/feeds/new",
                "/feeds",
                "url=https://wire.example/rss&title=Wire&fullText=yes&scheme=basic&secret=env:FEED_LOGIN");
        Feed feed = feed();
        assertThat(feed.getFullText()).isTrue();
        assertThat(feed.getCredentials().getScheme()).isEqualTo(CredentialScheme.BASIC);
        assertThat(feed.getCredentials().getSecret()).isEqualTo("env:FEED_LOGIN");
        String address = Links.feed(feed.getId());
        assertThat(site.get("/feeds").body()).contains("https://wire.example/rss", ">Wire<", ">waiting<");

        site.post(address, address, "title=Wires&category=ports&version=1");
        assertThat(feed())
                .isEqualTo(Feed.newBuilder(feed)
                        .setTitle("Wires")
                        .setCategory("ports")
                        .setFullText(false)
                        .setCredentials(null)
                        .build());

        site.post("/feeds", address + "/remove", "");
        assertThat(site.tables.feeds().rows()).isEmpty();
    }

    @Test
    void aSecretItselfIsNeverTaken() throws Exception {
        HttpResponse<String> answer =
                site.post("/feeds/new", "/feeds", "url=https://wire.example/rss&scheme=bearer&secret=hunter2");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("env:NAME for an environment variable");
        assertThat(site.tables.feeds().rows()).isEmpty();
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwritten() throws Exception {
        site.post("/feeds/new", "/feeds", "url=https://wire.example/rss&title=Wire");
        String address = Links.feed(feed().getId());
        site.post(address, address, "title=Wires&version=1");

        assertThat(site.post(address, address, "title=Cables&version=1").statusCode())
                .isEqualTo(422);
        assertThat(feed().getTitle()).isEqualTo("Wires");
    }

    private Channel channel() {
        assertThat(site.tables.channels().rows()).hasSize(1);
        return site.tables.channels().rows().get(0).value();
    }

    private Feed feed() {
        assertThat(site.tables.feeds().rows()).hasSize(1);
        return site.tables.feeds().rows().get(0).value();
    }
}
