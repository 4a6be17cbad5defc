/**
 * What is counted far more often than its hour and weekday let expect: pure code over counts, in any language.
 *
 * <p>{@link dev.wirewatch.trend.Counts} has how often something was counted in each hour of the last weeks, and {@link
 * dev.wirewatch.trend.Forecast} says from that what an hour or a day should bring: an {@link
 * dev.wirewatch.trend.Expectation}, which tells how rare a count is. A {@link dev.wirewatch.trend.Burst} begins when that is
 * rarer than a {@link dev.wirewatch.trend.Sensitivity} asks for, and lasts until nothing has been for hours.
 *
 * <p>{@link dev.wirewatch.trend.SeriesBursts} finds the bursts in one series of counts. Names are counted in articles that
 * are about them and are no copy of another ({@link dev.wirewatch.trend.NamedArticle}), and what is expected of them is
 * their share of all articles, so that neither a weekend nor a further feed makes a trend. {@link
 * dev.wirewatch.trend.DailyTrends} finds what stood out on each day of an archive.
 */
package dev.wirewatch.trend;
