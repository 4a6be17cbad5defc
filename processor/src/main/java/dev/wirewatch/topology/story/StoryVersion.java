package dev.wirewatch.topology.story;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.StoryEntity;
import dev.wirewatch.schemas.StoryState;
import dev.wirewatch.schemas.internal.StoryMember;
import dev.wirewatch.schemas.internal.StoryRecord;
import dev.wirewatch.story.Coverage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The next version of a story: what a revision of an article makes of it. */
record StoryVersion(StoryRecord record) {

    private static final int MOST_LISTED = 100;
    private static final int MOST_ENTITIES = 20;

    /** The version after another one, or the first. */
    static StoryVersion after(Optional<StoryRecord> before, Instant now) {
        return new StoryVersion(before.map(known -> new StoryRecord(
                        known.getVersion() + 1, known.getFirstSeenAt(), now, known.getMembers(), known.getUnlisted()))
                .orElseGet(() -> new StoryRecord(1, now, now, List.of(), 0)));
    }

    /**
     * With an article, in place of its revision before.
     *
     * @param counted whether that revision stands in the story
     */
    StoryVersion with(StoryMember member, boolean counted) {
        List<StoryMember> members = new ArrayList<>(record.getMembers());
        int place = place(member.getArticle().getArticle().getId());
        int unlisted = record.getUnlisted();
        if (place >= 0) {
            members.set(place, member);
        } else if (!counted && members.size() < MOST_LISTED) {
            members.add(member);
        } else if (!counted) {
            unlisted++;
        }
        return with(members, unlisted);
    }

    /** Without an article that stood in the story. */
    StoryVersion without(String article) {
        List<StoryMember> members = new ArrayList<>(record.getMembers());
        int place = place(article);
        if (place >= 0) {
            members.remove(place);
        }
        return with(members, record.getUnlisted() - (place >= 0 ? 0 : 1));
    }

    /** Returns an article that stands in the story as it is listed once it is killed; a kill may come without a text. */
    StoryArticle killed(StoryArticle kill) {
        int place = place(kill.getArticle().getId());
        if (place < 0) {
            return kill;
        }
        StoryArticle before = record.getMembers().get(place).getArticle();
        return StoryArticle.newBuilder(before)
                .setArticle(ArticleRef.newBuilder(before.getArticle())
                        .setRevision(kill.getArticle().getRevision())
                        .setReceivedAt(kill.getArticle().getReceivedAt())
                        .build())
                .setKilled(true)
                .build();
    }

    /** With an article killed that stood in the story. */
    StoryVersion withKilled(StoryArticle killed) {
        List<StoryMember> members = new ArrayList<>(record.getMembers());
        int place = place(killed.getArticle().getId());
        if (place >= 0) {
            members.set(place, new StoryMember(killed, List.of()));
        }
        return with(members, record.getUnlisted() - (place >= 0 ? 0 : 1));
    }

    Story story(String id, StoryChange change, StoryArticle latest, Coverage coverage) {
        List<StoryArticle> listed =
                record.getMembers().stream().map(StoryMember::getArticle).toList();
        int standing = Math.toIntExact(standing(listed).count()) + record.getUnlisted();
        return new Story(
                id,
                record.getVersion(),
                standing == 0 ? StoryState.WITHDRAWN : StoryState.OPEN,
                headline(listed, latest),
                record.getFirstSeenAt(),
                record.getLastSeenAt(),
                change,
                latest,
                listed,
                standing,
                coverage.copies(),
                coverage.sources(),
                coverage.names(),
                entities());
    }

    private static Stream<StoryArticle> standing(List<StoryArticle> listed) {
        return listed.stream().filter(article -> !article.getKilled());
    }

    private static String headline(List<StoryArticle> listed, StoryArticle latest) {
        return Stream.of(standing(listed), listed.stream(), Stream.of(latest))
                .flatMap(articles -> articles)
                .map(article -> article.getArticle().getHeadline())
                .filter(headline -> !headline.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<StoryEntity> entities() {
        Map<String, StoryEntity> entities = new LinkedHashMap<>();
        record.getMembers().stream()
                .flatMap(member -> member.getEntities().stream())
                .forEach(entity -> entities.merge(entity.getId(), entity, StoryVersion::sum));
        return entities.values().stream()
                .sorted(Comparator.comparing(StoryEntity::getMentions).reversed())
                .limit(MOST_ENTITIES)
                .toList();
    }

    private static StoryEntity sum(StoryEntity a, StoryEntity b) {
        return new StoryEntity(a.getId(), a.getType(), a.getName(), a.getMentions() + b.getMentions());
    }

    private StoryVersion with(List<StoryMember> members, int unlisted) {
        return new StoryVersion(new StoryRecord(
                record.getVersion(), record.getFirstSeenAt(), record.getLastSeenAt(), members, unlisted));
    }

    /** Returns where in the list an article is, or -1. */
    private int place(String article) {
        List<StoryMember> members = record.getMembers();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).getArticle().getArticle().getId().equals(article)) {
                return i;
            }
        }
        return -1;
    }
}
