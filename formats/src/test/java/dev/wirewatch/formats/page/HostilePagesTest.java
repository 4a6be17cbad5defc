package dev.wirewatch.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.dates.Dates;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {

    private static final Duration LONG = Duration.ofSeconds(15);
    private static final int SIZE = 600_000;

    private static ParseResult read(String html) {
        return PageReader.read(
                html,
                new Input(
                        new byte[0],
                        Optional.empty(),
                        Optional.of(URI.create("https://gazette.example/a")),
                        Optional.empty()));
    }

    /** What stands before ~ what is repeated until it is 600,000 characters ~ what stands behind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "~<div>~",
                "~<div>a long line of words that run on, and on</div>~",
                "~<p>~",
                "~<b><i>~",
                "~<a href=x>~",
                "~<article><h2><a href=x>Storm over Orla</a></h2>~",
                "<ul>~<li>~",
                "<table>~<tr><td>~",
                "<div ~a=b c ~>",
                "<div class='~share-tools ~'>x</div>",
                "<title>~a | ~</title>",
                "<title>~a ~</title>",
                "<h1>~a - ~</h1>",
                "~<h2>Storm</h2>~",
                "~<h2>a</h2><h3>b</h3>~",
                "~<meta property='og:title' content='Orla'>~",
                "~<span itemprop=author>By Ann Other</span>~",
                "~<div itemscope itemtype='http://schema.org/Article' itemprop=author>~",
                "~<time datetime=2026>a</time>~",
                "<script type='application/ld+json'>~[~</script>",
                "<script type='application/ld+json'>~{\"@graph\":[~</script>",
                "<script type='application/ld+json'>[~{\"@type\":\"NewsArticle\",\"headline\":\"a\"},~{}]</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"~a &lt;b ~\"}</script><p>a",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"keywords\":\"~a, ~\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"~Ann Other and ~\"}</script>",
                "~<!-- ~",
                "~<![CDATA[~",
                "~&amp;~",
                "~<p>By Ann Other</p>~",
                "~<figure>~",
                "~<div id=comments>~",
                "~<svg><p>~",
                "~<form><table>~",
                "~<template>~",
                "~</p>~",
                "<article>~<article><p>A story of words that run on and on.</p></article>~</article>",
                "<div itemprop=articleBody>~<div itemprop=articleBody>A story of words that run on.~</div>",
                "~<p>one\n\n</p><br>~",
                "~\u00a0\u200b ~",
                "~<aside>a</aside>~",
                "~<script>a</script>~",
                "~<h1>a</h1>~",
                "~<ul><li><a href=x>Storm over Orla again</a></li></ul>~",
                "~<p class=byline>By Ann Other</p>~"
            })
    void aHugePageTakesTimeInProportion(String shape) {
        String[] parts = shape.split("~", -1);
        String html = parts[0] + parts[1].repeat(SIZE / parts[1].length()) + parts[2];

        ParseResult news = Assertions.assertTimeoutPreemptively(LONG, () -> read(html));

        assertThat(news.pieces()).hasSize(1);
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> piece = Arbitraries.of(
                "<article>",
                "</article>",
                "<div class=\"",
                "\">",
                "<p>",
                "</p>",
                "<h1>",
                "</h1>",
                "Orla, ",
                " By Ann Other and ",
                "<script type=\"application/ld+json\">",
                "</script>",
                "{\"@type\":\"NewsArticle\",",
                "\"headline\":\"",
                "\"",
                "\"author\":[{\"name\":\"Ann\"},",
                "]",
                "}",
                ",",
                "\"articleBody\":",
                "null",
                "<meta property=\"og:title\" content=\"",
                "<time datetime=\"2026-13-40T99:99:99+99:99\">",
                "<a rel=\"author\" href=\"http://[\">",
                "</a>",
                "<base href=\"::\">",
                "<link rel=canonical href=\"//\">",
                "<title>",
                " | ",
                " - ",
                "</title>",
                "<html lang=\"",
                "&#x;",
                "&#1114112;",
                "<![CDATA[",
                "<ul><li>",
                "</ul>",
                "<br><br>",
                "\u0000",
                "\ud800",
                "itemprop=author ",
                "itemscope ",
                "<span ",
                "<main>",
                "<h2>",
                "...");
        return Arbitraries.oneOf(piece, piece, piece, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(60)
                .map(pieces -> pieces.stream().collect(Collectors.joining()));
    }

    @Property
    void nothingIsThrown(@ForAll("pages") String html) {
        assertThat(read(html).pieces()).hasSize(1);
        assertThat(List.of(BylineText.of(html), Dates.parse(html))).hasSize(2);
    }
}
