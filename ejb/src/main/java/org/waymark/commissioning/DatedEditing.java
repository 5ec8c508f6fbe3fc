package org.waymark.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.reference.ReferenceChanged;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/**
 * How the dated tables are kept, whoever may: a row is added from a day and ended on a day. A row
 * with the same key as one that is open takes over from it on its first day. What was in force
 * yesterday stays as it was.
 */
@ApplicationScoped
class DatedEditing {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    @Inject private DatedRowStore store;
    @Inject private DatedChoices choices;
    @Inject private AuditSubject subject;
    @Inject private Event<ReferenceChanged> changed;
    @Inject private Clock clock;

    /** All rows of a table, ended ones included, in no particular order. */
    List<DatedRow> rows(DatedTable table) {
        return store.rows(table);
    }

    /** One row, if there is one. */
    Optional<DatedRow> row(DatedTable table, long id) {
        return store.row(table, id);
    }

    /** What may be chosen for each field that is chosen; column to value to words. */
    Map<String, Map<String, String>> choices(DatedTable table) {
        return choices.of(table, today());
    }

    /**
     * Adds a row.
     *
     * @param offered what may be chosen
     * @param typed column to what was typed
     * @param from its first day; a row that takes over from another cannot begin before today
     * @throws BadInput naming each field that cannot be taken
     */
    void add(
            DatedTable table,
            Map<String, Map<String, String>> offered,
            Map<String, String> typed,
            LocalDate from) {
        Map<String, Set<String>> allowed = new HashMap<>();
        offered.forEach((column, values) -> allowed.put(column, values.keySet()));
        Map<String, Object> values = new DatedForm(table, allowed).read(typed);
        if (from == null || from.isBefore(EARLIEST)) {
            throw new BadInput("validFrom", "Enter its first day.");
        }
        if (table == DatedTable.DISCLOSURE_RULES && !from.isAfter(today())) {
            throw new BadInput(
                    "validFrom", "Choose a day after today: what is published stays as it is.");
        }
        if (table.isCodeUsedOnce()
                && store.rows(table).stream().anyMatch(row -> hasKey(table, row, values))) {
            throw new BadInput("code", "This code is, or was, in use. Choose another one.");
        }
        leadsToMarac(table, values, from);
        if (goesOn(table, values, from)) {
            return;
        }
        takeOver(table, values, from);
        store.add(table, Ids.next(), values, new Validity(from, null));
        subject.list("added to %s from %s: %s".formatted(table.title(), from, words(values)));
        changed.fire(new ReferenceChanged());
    }

    /**
     * Ends a row.
     *
     * @param firstDayWithout the first day it is no longer in force, today at the earliest
     */
    void end(DatedTable table, long id, LocalDate firstDayWithout) {
        DatedRow row = store.row(table, id).orElseThrow(NotFound::new);
        if (firstDayWithout == null || firstDayWithout.isBefore(today())) {
            throw new BadInput("validTo", "Choose today or a later day: the past stays as it was.");
        }
        if (firstDayWithout.isBefore(row.validity().from())) {
            throw new BadInput("validTo", "It begins only after that day.");
        }
        if (!table.isEndable()) {
            throw new BadInput("validTo", "This stays: past figures are by it.");
        }
        if (isDefault(table, row)) {
            throw new BadInput(
                    "validTo",
                    "This is the default and cannot be missing. Add a row that takes over from it.");
        }
        if (store.isInUse(table, id, WorkingDays.startOf(firstDayWithout))) {
            throw new BadInput(
                    "validTo",
                    table == DatedTable.OFFERS
                            ? "People wait on this list. Close it, and end it once nobody does."
                            : "There are appointments at this site from then on. Move them first.");
        }
        if (!store.end(table, id, firstDayWithout)) {
            throw new ChangedMeanwhile();
        }
        subject.list(
                "ended in %s on %s: %s".formatted(table.title(), firstDayWithout, row.values()));
        changed.fire(new ReferenceChanged());
    }

    /** Whoever asks a DASH may find a high risk, and has to be able to act on it. */
    private void leadsToMarac(DatedTable table, Map<String, Object> values, LocalDate from) {
        boolean asks = table == DatedTable.MEASURES || table == DatedTable.STAGES;
        if (asks
                && text(values, "instrument").toUpperCase(Locale.ROOT).startsWith("DASH")
                && !store.leadsToMarac(text(values, "pathway_code"), from)) {
            throw new BadInput(
                    "instrument",
                    "A DASH may find a high risk: on that day this pathway has no safety plan or no"
                            + " MARAC. Give it both parts first, on its page under Pathways.");
        }
    }

    /** A list or a site of this name is there already: a list goes on with other figures. */
    private boolean goesOn(DatedTable table, Map<String, Object> values, LocalDate from) {
        if (table != DatedTable.OFFERS && table != DatedTable.SITES) {
            return false;
        }
        Optional<DatedRow> same =
                store.rows(table).stream()
                        .filter(row -> row.validity().overlaps(new Validity(from, null)))
                        .filter(row -> row.value("service_id").equals(text(values, "service_id")))
                        .filter(row -> row.value("name").equalsIgnoreCase(text(values, "name")))
                        .findFirst();
        if (same.isEmpty()) {
            return false;
        }
        if (table == DatedTable.SITES) {
            throw new BadInput("name", "There is a site of this name already.");
        }
        if (!from.equals(today())) {
            throw new BadInput(
                    "validFrom",
                    "There is a list of this name. Its figures change from today: choose today.");
        }
        store.changeOffer(same.get().id(), values);
        subject.list("changed in %s: %s".formatted(table.title(), words(values)));
        return true;
    }

    private static String text(Map<String, Object> values, String column) {
        return String.valueOf(values.get(column));
    }

    private void takeOver(DatedTable table, Map<String, Object> values, LocalDate from) {
        if (table.key().isEmpty()) {
            return;
        }
        Validity wanted = new Validity(from, null);
        List<DatedRow> sameKey =
                store.rows(table).stream()
                        .filter(row -> hasKey(table, row, values))
                        .filter(row -> row.validity().overlaps(wanted))
                        .toList();
        if (sameKey.isEmpty()) {
            return;
        }
        Optional<DatedRow> open =
                sameKey.stream().filter(row -> row.validity().from().isBefore(from)).findFirst();
        if (sameKey.size() > 1 || open.isEmpty()) {
            throw new BadInput(
                    "validFrom",
                    "There is already a row for this that begins on that day or later.");
        }
        if (from.isBefore(today())) {
            throw new BadInput(
                    "validFrom",
                    "There is already a row for this. Choose today or a later day to take over from it.");
        }
        if (!store.end(table, open.get().id(), from)) {
            throw new ChangedMeanwhile();
        }
    }

    private static boolean hasKey(DatedTable table, DatedRow row, Map<String, Object> values) {
        return table.key().stream()
                .allMatch(
                        field ->
                                row.value(field.column())
                                        .equalsIgnoreCase(
                                                values.get(field.column()) == null
                                                        ? ""
                                                        : values.get(field.column()).toString()));
    }

    /**
     * The row that counts when no other does: without it deadlines and closing would be guesses.
     */
    private static boolean isDefault(DatedTable table, DatedRow row) {
        return (table == DatedTable.CONTACT_POLICIES && row.value("contract_id").isEmpty())
                || (table == DatedTable.SERVICE_CLOCKS && row.value("service_id").isEmpty());
    }

    private static String words(Map<String, Object> values) {
        return values.entrySet().stream()
                .filter(value -> value.getValue() != null)
                .map(value -> value.getKey() + " " + value.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
