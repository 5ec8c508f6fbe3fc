package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people need, what is agreed about it and what comes of it. */
final class NeedStory {

    private record Remedy(String action, String done) {}

    private record Category(String code, int percent, List<Remedy> remedies) {}

    private static final String[] UNMET = {
        "WAITING_LIST", "NO_SERVICE", "DECLINED", "INELIGIBLE", "NRPF", "LANGUAGE"
    };

    private final Dice dice;
    private final Shifts shifts;
    private final Map<String, Category> categories = new LinkedHashMap<>();

    NeedStory(Dice dice, Shifts shifts) {
        this.dice = dice;
        this.shifts = shifts;
        for (Map<String, String> row : Table.rows("needs.tsv")) {
            categories
                    .computeIfAbsent(
                            row.get("category"),
                            code ->
                                    new Category(
                                            code,
                                            Integer.parseInt(row.get("percent")),
                                            new ArrayList<>()))
                    .remedies()
                    .add(new Remedy(row.get("action"), row.get("done")));
        }
    }

    /** All eight categories, each with an answer; not asked is one. */
    CaseLife.Assessment asked(Instant at, String point) {
        List<CaseLife.Need> needs = new ArrayList<>();
        for (Category category : categories.values()) {
            needs.add(one(category));
        }
        return new CaseLife.Assessment(at, point, needs);
    }

    private CaseLife.Need one(Category category) {
        if (dice.percent(7)) {
            return new CaseLife.Need(category.code(), "NOT_ASKED", null, null, null);
        }
        if (!dice.percent(category.percent())) {
            return new CaseLife.Need(category.code(), "NO", null, null, null);
        }
        boolean unmet = dice.percent(13);
        String action = unmet ? null : dice.one(category.remedies()).action();
        String reason = unmet ? dice.one(UNMET) : null;
        int severity = dice.mostlyMiddle(1, 5);
        return new CaseLife.Need(category.code(), "YES", severity, action, reason);
    }

    /** A review: some needs are gone, those that stay weigh less. */
    CaseLife.Assessment again(CaseLife life, Instant at) {
        CaseLife.Assessment before = life.assessments.get(life.assessments.size() - 1);
        List<CaseLife.Need> needs = new ArrayList<>();
        for (CaseLife.Need need : before.needs()) {
            needs.add(need.answer().equals("YES") ? eased(need) : need);
        }
        return new CaseLife.Assessment(at, "REVIEW", needs);
    }

    private CaseLife.Need eased(CaseLife.Need need) {
        if (dice.percent(40)) {
            return new CaseLife.Need(need.category(), "NO", null, null, null);
        }
        int severity = Math.max(1, need.severity() - dice.between(0, 1));
        return new CaseLife.Need(
                need.category(), "YES", severity, need.action(), need.unmetReason());
    }

    /** An action for every need that can be met, at least one, within days of the assessment. */
    void plan(CaseLife life, CaseLife.Assessment assessment, Instant now) {
        Instant agreed = shifts.after(dice, assessment.at().plus(Duration.ofMinutes(50)), 0, 3);
        if (agreed.isAfter(now)) {
            return;
        }
        for (CaseLife.Need need : assessment.needs()) {
            if (need.action() != null) {
                agree(life, agreed, need.category(), need.action());
                agreed = agreed.plusSeconds(dice.between(70, 240));
            }
        }
        if (life.actions.isEmpty()) {
            agree(life, agreed, "OUTLOOK", categories.get("OUTLOOK").remedies().get(0).action());
        }
        life.touched(agreed);
    }

    private void agree(CaseLife life, Instant at, String category, String action) {
        LocalDate day = LocalDate.ofInstant(at, Moments.LONDON);
        LocalDate due = shifts.calendar().plus(day, dice.between(4, 25));
        String owner = dice.percent(70) ? life.worker.name() : "Person";
        life.actions.add(new CaseLife.Action(at, category, action, owner, due, null, null));
    }

    /** Which of the agreed actions were done by now; the first one begins the support. */
    void progress(CaseLife life, Instant upTo) {
        for (int i = 0; i < life.actions.size(); i++) {
            CaseLife.Action action = life.actions.get(i);
            Instant done = shifts.after(dice, action.agreedAt(), i == 0 ? 1 : 4, i == 0 ? 6 : 24);
            boolean ever = i == 0 || dice.percent(88);
            if (!ever || !done.isBefore(upTo)) {
                continue;
            }
            life.actions.set(
                    i,
                    new CaseLife.Action(
                            action.agreedAt(),
                            action.category(),
                            action.action(),
                            action.owner(),
                            action.dueOn(),
                            done,
                            outcome(action)));
            life.active = life.active == null || done.isBefore(life.active) ? done : life.active;
            life.touched(done);
        }
    }

    private String outcome(CaseLife.Action action) {
        return categories.get(action.category()).remedies().stream()
                .filter(remedy -> remedy.action().equals(action.action()))
                .findFirst()
                .map(Remedy::done)
                .orElse("Done");
    }
}
