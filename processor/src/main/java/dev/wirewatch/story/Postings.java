package dev.wirewatch.story;

import java.util.Arrays;

/** The numbers of the articles that have one term, in order of arrival. */
final class Postings {

    private int[] numbers = new int[2];
    private int first;
    private int end;

    void add(int number) {
        if (end == numbers.length) {
            int size = size();
            numbers = Arrays.copyOfRange(numbers, first, first + Math.max(2, 2 * size));
            first = 0;
            end = size;
        }
        numbers[end] = number;
        end++;
    }

    /** Removes one by moving up those before it: for the oldest, which is removed most, there are none. */
    void remove(int number) {
        int at = Arrays.binarySearch(numbers, first, end, number);
        System.arraycopy(numbers, first, numbers, first + 1, at - first);
        first++;
    }

    int size() {
        return end - first;
    }

    /** @param age 0 for the newest */
    int newest(int age) {
        return numbers[end - 1 - age];
    }
}
