package dev.wirewatch.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a recording of Java Flight Recorder says of our methods. Java samples a running thread every 10 or 20 ms; a method's
 * share is that of the samples in which it was running, itself or by what it called.
 *
 * @param samples of the threads that were asked for
 * @param with samples in which a method was, or what it called
 * @param own samples in which a method was, or a method of a library that it called
 */
record Profile(int samples, Map<String, Integer> with, Map<String, Integer> own) {

    private static final String OURS = "dev.wirewatch.";
    private static final String SAMPLE = "jdk.ExecutionSample";

    /** A method and its samples. */
    record Line(String method, int samples) {}

    /**
     * Reads a recording.
     *
     * @param thread what the names of the threads begin with that count
     * @throws IOException when it cannot be read
     */
    static Profile of(Path recording, String thread) throws IOException {
        Profile profile = new Profile(0, new HashMap<>(), new HashMap<>());
        int samples = 0;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals(SAMPLE) && isOf(event, thread)) {
                    profile.add(event.getStackTrace().getFrames());
                    samples++;
                }
            }
        }
        return new Profile(samples, profile.with, profile.own);
    }

    private static boolean isOf(RecordedEvent event, String thread) {
        return event.getStackTrace() != null
                && event.getThread("sampledThread") != null
                && String.valueOf(event.getThread("sampledThread").getJavaName())
                        .startsWith(thread);
    }

    /** @param frames the innermost first */
    private void add(List<RecordedFrame> frames) {
        List<String> ours = frames.stream()
                .map(RecordedFrame::getMethod)
                .filter(method -> method.getType().getName().startsWith(OURS) && !isMade(method))
                .map(Profile::name)
                .toList();
        ours.stream().findFirst().ifPresent(method -> own.merge(method, 1, Integer::sum));
        Set<String> once = new HashSet<>(ours);
        once.forEach(method -> with.merge(method, 1, Integer::sum));
    }

    /** Lambdas and their classes, which no source names. */
    private static boolean isMade(RecordedMethod method) {
        return method.getName().startsWith("lambda$")
                || method.getType().getName().contains("$$Lambda");
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName().substring(OURS.length()) + "." + method.getName();
    }

    /** The methods with most samples, the first one first. */
    static List<Line> top(Map<String, Integer> methods, int most) {
        return methods.entrySet().stream()
                .map(method -> new Line(method.getKey(), method.getValue()))
                .sorted(Comparator.comparing(Line::samples).reversed().thenComparing(Line::method))
                .limit(most)
                .toList();
    }
}
