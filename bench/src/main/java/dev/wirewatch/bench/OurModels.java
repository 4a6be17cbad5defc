package dev.wirewatch.bench;

import dev.wirewatch.english.names.crf.Crf;
import dev.wirewatch.english.tags.Tag;
import dev.wirewatch.english.tags.Tagger;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import java.util.List;

/** Our inference, from compiled models. */
record OurModels(Tagger tagger, Crf crf) implements LanguageModels {

    static OurModels load() {
        return new OurModels(Tagger.load(), Crf.load(Crf.THREE_CLASSES));
    }

    @Override
    public List<String> tags(Sentence sentence) {
        return tagger.tag(sentence).stream().map(Tag::symbol).toList();
    }

    @Override
    public List<String> names(Sentence sentence) {
        return crf.label(sentence.tokens().stream().map(Token::word).toList());
    }
}
