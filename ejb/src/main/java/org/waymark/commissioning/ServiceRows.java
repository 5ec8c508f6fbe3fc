package org.waymark.commissioning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * A manager keeps what is data of the services they manage: offers with their waiting lists, sites,
 * where the service works, follow-ups, whom the pathway sees, and what a worry does to the risk.
 * Rows of a pathway are kept by whoever manages every service that follows it; where several
 * providers do, an administrator keeps them.
 */
@Stateless
@Guarded
public class ServiceRows {

    /** What a manager keeps, in the order it is shown. */
    public static final List<DatedTable> TABLES =
            List.of(
                    DatedTable.OFFERS,
                    DatedTable.SITES,
                    DatedTable.SERVICE_AREAS,
                    DatedTable.FOLLOW_UPS,
                    DatedTable.ELIGIBILITY,
                    DatedTable.WORRIES);

    private static final String SERVICE = "service_id";
    private static final String PATHWAY = "pathway_code";

    @Inject private DatedEditing editing;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** Rows of one's own services or pathways, ended ones included. */
    @Needs(Right.PATHWAY_EDIT)
    public List<DatedRow> rows(DatedTable table) {
        known(table);
        subject.list(table.title());
        Set<String> own = choices(table).get(owner(table)).keySet();
        return editing.rows(table).stream()
                .filter(row -> own.contains(row.value(owner(table))))
                .toList();
    }

    /** What may be chosen; of services and pathways only one's own. */
    @Needs(value = Right.PATHWAY_EDIT, audited = false)
    public Map<String, Map<String, String>> choices(DatedTable table) {
        known(table);
        Map<String, Map<String, String>> choices = new LinkedHashMap<>(editing.choices(table));
        Set<String> own = owner(table).equals(SERVICE) ? services() : pathways();
        Map<String, String> mine = new LinkedHashMap<>(choices.get(owner(table)));
        mine.keySet().retainAll(own);
        choices.put(owner(table), mine);
        return choices;
    }

    /**
     * Adds a row.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.PATHWAY_EDIT)
    public void add(DatedTable table, Map<String, String> typed, LocalDate from) {
        Map<String, Map<String, String>> choices = choices(table);
        if (table == DatedTable.SERVICE_AREAS) {
            Map<String, String> problems =
                    ServiceAreaCheck.problems(
                            typed, organisations.directory(), reference.codeLists());
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
        }
        editing.add(table, choices, typed, from);
    }

    /**
     * Ends a row of one's own.
     *
     * @throws NotFound when it is another's
     */
    @Needs(Right.PATHWAY_EDIT)
    public void end(DatedTable table, long id, LocalDate firstDayWithout) {
        known(table);
        Set<String> own = choices(table).get(owner(table)).keySet();
        editing.row(table, id)
                .filter(row -> own.contains(row.value(owner(table))))
                .orElseThrow(NotFound::new);
        editing.end(table, id, firstDayWithout);
    }

    private static void known(DatedTable table) {
        if (table == null || !TABLES.contains(table)) {
            throw new NotFound();
        }
    }

    private static String owner(DatedTable table) {
        return table.fields().stream().anyMatch(field -> field.column().equals(SERVICE))
                ? SERVICE
                : PATHWAY;
    }

    /** Services the actor manages as a whole. */
    private Set<String> services() {
        Actor actor = current.get();
        List<Actor.Grant> whole =
                actor.grantsOf(Right.PATHWAY_EDIT).stream()
                        .filter(grant -> grant.teamId() == null)
                        .toList();
        boolean all = whole.stream().anyMatch(grant -> grant.serviceId() == null);
        Set<Long> named =
                whole.stream()
                        .map(Actor.Grant::serviceId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return organisations.directory().services().stream()
                .filter(service -> service.organisationId() == actor.organisationId())
                .filter(service -> all || named.contains(service.id()))
                .map(service -> String.valueOf(service.id()))
                .collect(Collectors.toSet());
    }

    /** Pathways of which the actor manages every service. */
    private Set<String> pathways() {
        Set<String> mine = services();
        return organisations.directory().services().stream()
                .collect(Collectors.groupingBy(Service::pathway))
                .entrySet()
                .stream()
                .filter(
                        entry ->
                                entry.getValue().stream()
                                        .allMatch(each -> mine.contains(String.valueOf(each.id()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
