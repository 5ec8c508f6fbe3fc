package org.waymark.referral.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * What a message changes about the ways to reach somebody. What the sender said before gives way to
 * what they say now: whatever they no longer say ends. A number or address that somebody here has
 * worked on stays as it is however the sender spells it, ended ones included; it can only become
 * less safe.
 *
 * @param ended those the sender gave and no longer gives, or not with these answers
 * @param tightened a worker's, with what the message says about it
 * @param added as the message gives them
 */
record ContactPointChanges(
        List<HeldContactPoint> ended, List<Tightened> tightened, List<HeldContactPoint> added) {

    private static final List<String> KINDS = List.of("PHONE", "EMAIL", "ADDRESS");

    /** A worker's way of contact that the sender now marks unsafe in some use. */
    record Tightened(HeldContactPoint point, HeldContactPoint by) {}

    /** Compares what is stored, all of it, with what a message gives: at most one of each kind. */
    static ContactPointChanges of(List<HeldContactPoint> stored, List<HeldContactPoint> sent) {
        ContactPointChanges changes =
                new ContactPointChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String kind : KINDS) {
            changes.compare(
                    stored.stream().filter(point -> point.kind().equals(kind)).toList(),
                    sent.stream()
                            .filter(point -> point.kind().equals(kind))
                            .findFirst()
                            .orElse(null));
        }
        return changes;
    }

    /**
     * What is in use afterwards: what a message gives and nobody here has ended, and what workers
     * wrote down. By no other is the person found.
     */
    static List<HeldContactPoint> inUse(
            List<HeldContactPoint> stored, List<HeldContactPoint> sent) {
        List<HeldContactPoint> inUse =
                new ArrayList<>(
                        stored.stream()
                                .filter(point -> point.inUse() && point.ofWorker())
                                .toList());
        sent.stream()
                .filter(now -> stored.stream().noneMatch(p -> p.ofWorker() && p.isSameAs(now)))
                .forEach(inUse::add);
        return inUse;
    }

    private void compare(List<HeldContactPoint> stored, HeldContactPoint now) {
        List<HeldContactPoint> ofWorkers =
                stored.stream()
                        .filter(point -> now != null && point.ofWorker() && point.isSameAs(now))
                        .toList();
        HeldContactPoint stays =
                now == null || !ofWorkers.isEmpty()
                        ? null
                        : stored.stream()
                                .filter(HeldContactPoint::inUse)
                                .filter(point -> !point.ofWorker() && point.saysTheSame(now))
                                .findFirst()
                                .orElse(null);
        stored.stream()
                .filter(point -> point.inUse() && !point.ofWorker() && point != stays)
                .forEach(ended::add);
        ofWorkers.stream()
                .filter(point -> point.inUse() && point.isTightenedBy(now))
                .forEach(point -> tightened.add(new Tightened(point, now)));
        if (now != null && stays == null && ofWorkers.isEmpty()) {
            added.add(now);
        }
    }
}
