package org.waymark.privacy.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.OwnRecordsQuery;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * How long records are kept: who may look, and how a rule is changed. A new version counts for
 * everything that is kept, also what is kept already: so nobody can set one without having seen
 * what it takes.
 */
@Stateless
@Guarded
public class RetentionRules {

    private static final int LONGEST_REASON = 500;
    private static final int MOST = 100;
    private static final int CHUNK = 2_000;

    @Inject private RuleStore store;
    @Inject private FactsQuery facts;
    @Inject private Organisations organisations;
    @Inject private OwnRecordsQuery own;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One version of a rule, as shown.
     *
     * @param whose organisation or service it is for; null for all
     * @param reason where it comes from, or why it was changed
     * @param by who set it; null for what was shipped
     */
    public record Version(RetentionRule rule, String whose, String reason, String by, Instant at) {

        public boolean isInForce(LocalDate day) {
            return rule.isInForce(day);
        }
    }

    /**
     * What somebody asks for; each part may be null in a form that is not filled in.
     *
     * @param serviceId null: for all services
     */
    public record Wanted(
            Trigger trigger,
            Long serviceId,
            Integer amount,
            KeepFor.Unit unit,
            RetentionRule.Action action,
            LocalDate from) {}

    /**
     * What a change would take, as it stands on its first day, of the records that whoever asks is
     * shown when they are due: beside the list of these it must not tell the number of the others.
     *
     * @param now records that are due by then under the rules as they are
     * @param then records that would be due under the changed ones
     */
    public record DryRun(long now, long then, List<Line> lines) {}

    /** The same for one service. */
    public record Line(String service, long now, long then) {}

    /** All versions, those in force first of each kind. */
    @Needs({Right.RETENTION_RULES, Right.RETENTION_REVIEW})
    public List<Version> versions() {
        subject.list("retention rules");
        return store.versions();
    }

    /** The services a rule can be for. */
    @Needs(value = Right.RETENTION_RULES, audited = false)
    public List<Service> services() {
        return organisations.directory().services().stream()
                .filter(each -> answersFor(each.id()))
                .toList();
    }

    /**
     * Does the actor keep the rules of this service: is it of their own organisation, or do they
     * answer for all?
     */
    private boolean answersFor(Long serviceId) {
        return own.answersForAll(current.get())
                || serviceId != null
                        && organisations
                                .directory()
                                .servicesOf(current.get().organisationId())
                                .stream()
                                .anyMatch(each -> each.id() == serviceId);
    }

    /** May the actor set what counts for all services? */
    @Needs(value = Right.RETENTION_RULES, audited = false)
    public boolean answersForAll() {
        return own.answersForAll(current.get());
    }

    /**
     * Counts what a change would take of what the actor is shown, without changing anything.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.RETENTION_RULES)
    public DryRun dryRun(Wanted wanted) {
        RetentionRule rule = checked(wanted);
        subject.list("what a rule would take: " + rule.inWords() + " from " + rule.from());
        return count(rule);
    }

    /**
     * Sets a new version; the one before ends on its first day.
     *
     * @param seen the number of records the dry run named; the change is refused when it is another
     *     by now
     */
    @Needs(Right.RETENTION_RULES)
    public void change(Wanted wanted, Long seen, String why) {
        RetentionRule rule = checked(wanted);
        String reason =
                TypedText.required("why", why, LONGEST_REASON, "Say who decided it, and when.");
        store.lock();
        long takes = count(rule).then();
        if (seen == null || seen != takes) {
            throw new BadInput(
                    "from",
                    "What it takes has changed meanwhile. Look at it again before you set it.");
        }
        for (RetentionRule each : store.all()) {
            if (each.trigger() == rule.trigger()
                    && each.isFor(rule.organisationId(), rule.serviceId())
                    && (each.until() == null || each.until().isAfter(rule.from()))) {
                store.end(each.id(), each.from().isAfter(rule.from()) ? each.from() : rule.from());
            }
        }
        store.add(rule, reason, current.get().id(), clock.instant());
        subject.list(
                "retention rule from %s: %s, %s"
                        .formatted(rule.from(), rule.inWords(), rule.action().label()));
    }

    private DryRun count(RetentionRule rule) {
        List<RetentionRule> all = store.all();
        List<RetentionRule> changed = new ArrayList<>(all);
        changed.removeIf(
                each ->
                        each.trigger() == rule.trigger()
                                && each.isFor(rule.organisationId(), rule.serviceId()));
        changed.add(rule);
        LocalDate day = rule.from();
        RuleSet before = new RuleSet(all, day);
        RuleSet after = new RuleSet(changed, day);
        Map<Long, long[]> counts = new LinkedHashMap<>();
        count(before, day, counts, 0);
        count(after, day, counts, 1);
        List<Line> lines = new ArrayList<>();
        counts.keySet().removeIf(service -> !answersFor(service));
        counts.forEach(
                (service, each) ->
                        lines.add(new Line(organisations.serviceName(service), each[0], each[1])));
        return new DryRun(
                lines.stream().mapToLong(Line::now).sum(),
                lines.stream().mapToLong(Line::then).sum(),
                lines);
    }

    private void count(RuleSet rules, LocalDate day, Map<Long, long[]> counts, int column) {
        long after = 0;
        List<RecordFacts> page;
        do {
            page = facts.shown(current.get(), rules, day, after, CHUNK);
            for (RecordFacts each : page) {
                after = each.referralId();
                Optional<Due> due = Due.of(each, rules);
                if (due.isPresent() && due.get().isOver(day)) {
                    counts.computeIfAbsent(each.serviceId(), none -> new long[2])[column]++;
                }
            }
        } while (page.size() == CHUNK);
    }

    private RetentionRule checked(Wanted wanted) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (wanted.trigger() == null) {
            problems.put("trigger", "Choose what the rule is about.");
        }
        Optional<Service> service =
                wanted.serviceId() == null
                        ? Optional.empty()
                        : organisations
                                .directory()
                                .service(wanted.serviceId())
                                .filter(each -> answersFor(each.id()));
        if (wanted.serviceId() == null ? !answersForAll() : service.isEmpty()) {
            problems.put("service", "Choose one of the services.");
        }
        if (wanted.amount() == null || wanted.amount() < 1 || wanted.amount() > MOST) {
            problems.put("amount", "Enter a whole number from 1 to 100.");
        }
        if (wanted.unit() == null) {
            problems.put("unit", "Choose weeks, months or years.");
        }
        if (wanted.action() == null) {
            problems.put("action", "Choose how many people have to approve.");
        }
        if (wanted.from() == null || wanted.from().isBefore(WorkingDays.dateOf(clock.instant()))) {
            problems.put("from", "Enter the first day, today or later.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new RetentionRule(
                0,
                wanted.trigger(),
                service.map(Service::organisationId).orElse(null),
                wanted.serviceId(),
                new KeepFor(wanted.amount(), wanted.unit()),
                wanted.action(),
                wanted.from(),
                null);
    }
}
