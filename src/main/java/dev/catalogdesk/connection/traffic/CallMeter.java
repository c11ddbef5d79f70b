package dev.catalogdesk.connection.traffic;

import java.time.Instant;

/// Counts the calls of the last minute. Safe on any thread.
final class CallMeter {
    private static final int SECONDS = 60;
    private final int[] counts = new int[SECONDS];
    private long newest;

    synchronized void count(Instant now) {
        forget(now);
        counts[Math.floorMod(now.getEpochSecond(), SECONDS)]++;
    }

    synchronized int lastMinute(Instant now) {
        forget(now);
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private void forget(Instant now) {
        long second = Math.max(now.getEpochSecond(), newest);
        for (long old = Math.max(newest + 1, second - SECONDS + 1); old <= second; old++) {
            counts[Math.floorMod(old, SECONDS)] = 0;
        }
        newest = second;
    }
}
