package dev.wirewatch.formats.dates;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in Chinese, Japanese and Korean, such as "2004年5月28日 午後1:31". Programs that write them leave out the zone, so
 * it is taken from the words that only one language has.
 */
final class EastAsianDates {

    private static final String DATE = "(\\d{4}) ?[년年./-] ?(\\d{1,2}) ?[월月./-] ?(\\d{1,2}) ?[일日号.]?";
    private static final String WEEKDAY = " ?(?:[(（]?[월화수목금토일月火水木金土日](?:요일|曜日?)?[)）]?|(?:星期|周|週)[一二三四五六日天])?,?";
    private static final String HALF = " ?(오전|오후|上午|下午|午前|午後|中午|晚上)?";
    private static final String TIME = " ?(?:(\\d{1,2}) ?[:시时時点點] ?(?:(\\d{1,2}) ?[:분分]? ?(?:(\\d{1,2}) ?[초秒]?)?)?)?";
    private static final Pattern WHOLE = Pattern.compile(DATE + WEEKDAY + HALF + TIME + " ?(.*)$");

    private static final Pattern KOREAN = Pattern.compile("\\p{IsHangul}");
    private static final Pattern JAPANESE = Pattern.compile("午前|午後|曜");
    private static final Pattern CHINESE = Pattern.compile("上午|下午|中午|晚上|星期|[周週时点號号點]");
    private static final Pattern ANY = Pattern.compile("\\p{IsHangul}|\\p{IsHan}");

    private static final ZoneId SEOUL_AND_TOKYO = ZoneOffset.ofHours(9);
    private static final ZoneId PEKING_AND_TAIPEI = ZoneOffset.ofHours(8);

    private EastAsianDates() {}

    static Optional<Instant> parse(String text) {
        if (!ANY.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String half = matcher.group(4);
        boolean afternoon =
                half != null && (half.equals("오후") || half.equals("下午") || half.equals("午後") || half.equals("晚上"));
        boolean morning = half != null && (half.equals("오전") || half.equals("上午") || half.equals("午前"));
        return Moment.on(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)))
                .flatMap(day -> day.time(matcher.group(5), matcher.group(6), matcher.group(7), null))
                .map(time -> time.half(afternoon ? "pm" : morning ? "am" : null))
                .map(time -> time.zone(Zones.find(matcher.group(8)).orElseGet(() -> usual(text))))
                .flatMap(Moment::instant);
    }

    private static ZoneId usual(String text) {
        if (KOREAN.matcher(text).find() || JAPANESE.matcher(text).find()) {
            return SEOUL_AND_TOKYO;
        }
        return CHINESE.matcher(text).find() ? PEKING_AND_TAIPEI : ZoneOffset.UTC;
    }
}
