package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * What became of people on one outcome by one protected characteristic, as it may be published:
 * closed cases of all London, rounded. Readers know how many improved, stayed the same and got
 * worse in all of London, so no group is hidden behind one of these. How many were not measured at
 * both ends is not told: with the pairs they are the same cases at every question, so those of
 * several questions together would tell the numbers of each.
 *
 * @param groups in the order of display; those that say nothing of the person last
 */
public record OutcomeGroups(Characteristic characteristic, List<Group> groups) {

    private static final String RESULT = "result";
    private static final List<Change> RESULTS = List.of(Change.IMPROVED, Change.SAME, Change.WORSE);

    /** From this share of pairs that say nothing on, a list must say so. */
    private static final double MUCH_UNKNOWN = 0.3;

    /** A category with its pairs and their results. */
    public record Group(
            String category,
            String label,
            PublishedCount paired,
            Share improved,
            Share same,
            Share worse) {

        boolean saysNothing() {
            return Characteristic.saysNothing(category);
        }
    }

    /**
     * A group that improved less often than all others who said something, and by how much.
     *
     * @param others the share of these
     */
    public record Behind(Group group, Share others, ProportionDifference difference) {}

    public OutcomeGroups {
        groups = List.copyOf(groups);
    }

    /**
     * By each characteristic; empty in a quarter that was counted before outcomes were by these.
     */
    static List<OutcomeGroups> of(PublishedQuarter published, MojOutcome item) {
        List<OutcomeGroups> all = new ArrayList<>();
        if (published.counts().of(QuarterCounts.OUTCOME_BY).isEmpty()) {
            return all;
        }
        OutcomeFigures london = OutcomeFigures.of(published.outcomes(item), Selection.everyone());
        for (Characteristic each : Characteristic.values()) {
            all.add(of(published, item, each, london));
        }
        return all;
    }

    private static OutcomeGroups of(
            PublishedQuarter published,
            MojOutcome item,
            Characteristic characteristic,
            OutcomeFigures london) {
        CountCube pairs =
                CountCube.of(1)
                        .by(RESULT, RESULTS.stream().map(Enum::name).toList())
                        .by(PublishedQuarter.CATEGORY, characteristic.categories())
                        .build();
        for (QuarterCounts.Line line : published.counts().of(QuarterCounts.OUTCOME_BY)) {
            String[] of = line.detail().split(":");
            if (of[0].equals(characteristic.name())
                    && of[2].equals(item.name())
                    && Change.valueOf(of[3]).paired()) {
                pairs.add(List.of(of[3], of[1]), line.steps());
            }
        }
        PublishedCube paired =
                pairs.publishBelow(published.rule().rounded(), published.rule().once());
        List<Group> groups = new ArrayList<>();
        for (String category : characteristic.categories()) {
            Selection of = Selection.everyone().with(PublishedQuarter.CATEGORY, category);
            PublishedCount base = below(london.paired(), paired.count(0, of));
            Share[] shares = new Share[RESULTS.size()];
            Arrays.setAll(
                    shares,
                    at ->
                            Share.of(
                                    below(
                                            part(london, RESULTS.get(at)),
                                            paired.count(
                                                    0, of.with(RESULT, RESULTS.get(at).name()))),
                                    base));
            groups.add(
                    new Group(
                            category,
                            characteristic.label(category),
                            base,
                            shares[0],
                            shares[1],
                            shares[2]));
        }
        return new OutcomeGroups(characteristic, groups);
    }

    /** Hidden where the figure of all London is: the groups would tell it. */
    private static PublishedCount below(PublishedCount london, PublishedCount count) {
        return london.shown() ? count : PublishedCount.hidden();
    }

    private static PublishedCount part(OutcomeFigures london, Change change) {
        return switch (change) {
            case IMPROVED -> london.improved().part();
            case SAME -> london.same().part();
            default -> london.worse().part();
        };
    }

    /** Of the pairs that can be shown, how many say nothing of the characteristic. */
    public Share unknown() {
        return Share.of(
                sum(groups.stream().filter(Group::saysNothing).map(Group::paired).toList()),
                sum(groups.stream().map(Group::paired).toList()));
    }

    /** Is it more than 30 %, or can it not be said? */
    public boolean isMuchUnknown() {
        Percentage share = unknown().percentage();
        return !share.shown() || share.share().getAsDouble() > MUCH_UNKNOWN;
    }

    /**
     * The group that most clearly improved less often than the others who said something: whose
     * interval ends lowest, below no difference. Empty where there is none.
     */
    public Optional<Behind> clearest() {
        Behind clearest = null;
        for (Group group : groups) {
            List<Group> others =
                    groups.stream()
                            .filter(each -> each != group && !each.saysNothing())
                            .filter(each -> each.improved().part().shown())
                            .filter(each -> each.paired().shown())
                            .toList();
            Share rest =
                    Share.of(
                            sum(others.stream().map(each -> each.improved().part()).toList()),
                            sum(others.stream().map(Group::paired).toList()));
            if (group.saysNothing()
                    || group.improved().interval().isEmpty()
                    || rest.interval().isEmpty()) {
                continue;
            }
            ProportionDifference difference = ProportionDifference.between(rest, group.improved());
            if (difference.upper() < 0
                    && (clearest == null || difference.upper() < clearest.difference().upper())) {
                clearest = new Behind(group, rest, difference);
            }
        }
        return Optional.ofNullable(clearest);
    }

    /** Of rounded counts: each can be off by as much as it was rounded. */
    private static PublishedCount sum(List<PublishedCount> counts) {
        if (counts.isEmpty() || !counts.stream().allMatch(PublishedCount::shown)) {
            return PublishedCount.hidden();
        }
        long step = counts.stream().mapToLong(each -> each.step() - 1).sum() + 1;
        long value = counts.stream().mapToLong(PublishedCount::value).sum();
        return step == 1 ? PublishedCount.exact(value) : PublishedCount.rounded(value, step);
    }
}
