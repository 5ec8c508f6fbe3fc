package org.waymark.commissioning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.reference.Validity;
import org.waymark.shared.Row;

/**
 * Reads all organisations with what hangs on them. Outside the caller's transaction, so that what
 * is kept in memory was committed; an enterprise bean, so that it finds the ejb module's
 * persistence unit also when a page is the first to ask.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    public Directory load() {
        return new Directory(
                organisations(),
                services(),
                teams(),
                contracts(),
                excludedOffences(),
                stages(),
                closureReasons(),
                serviceAreas());
    }

    /** Which parts of the case file the pathways use. */
    public List<ServiceParts.Used> parts() {
        return rows("SELECT pathway_code, part, valid_from, valid_to FROM pathway_part").stream()
                .map(
                        row ->
                                new ServiceParts.Used(
                                        row.text(0),
                                        row.text(1),
                                        new Validity(row.date(2), row.date(3))))
                .toList();
    }

    private List<Organisation> organisations() {
        return rows(
                        "SELECT id, code, name, kind, active, referral_sources FROM organisation"
                                + " ORDER BY kind, name")
                .stream()
                .map(
                        row ->
                                new Organisation(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        Organisation.Kind.valueOf(row.text(3)),
                                        row.flag(4),
                                        row.text(5) == null
                                                ? List.of()
                                                : List.of(row.text(5).split(" "))))
                .toList();
    }

    private List<Service> services() {
        return rows(
                        "SELECT id, organisation_id, code, name, neutral_name, kind, pathway_code,"
                                + " active FROM service ORDER BY id")
                .stream()
                .map(
                        row ->
                                new Service(
                                        row.number(0),
                                        row.number(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        Service.Kind.valueOf(row.text(5)),
                                        row.text(6),
                                        row.flag(7)))
                .toList();
    }

    private List<Team> teams() {
        Map<Long, Set<String>> areas = sets("SELECT team_id, area_code FROM team_area");
        return rows("SELECT id, service_id, code, name, active FROM team ORDER BY id").stream()
                .map(
                        row ->
                                new Team(
                                        row.number(0),
                                        row.number(1),
                                        row.text(2),
                                        row.text(3),
                                        row.flag(4),
                                        areas.getOrDefault(row.number(0), Set.of())))
                .toList();
    }

    private List<Contract> contracts() {
        Map<Long, Set<String>> areas = sets("SELECT contract_id, area_code FROM contract_area");
        Map<Long, Set<String>> groups =
                sets("SELECT contract_id, crime_group FROM contract_offence_group");
        return rows(
                        "SELECT id, service_id, commissioner_id, reference, title, value_pence,"
                                + " valid_from, valid_to FROM contract ORDER BY id")
                .stream()
                .map(
                        row ->
                                new Contract(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        row.text(3),
                                        row.text(4),
                                        row.number(5),
                                        validity(row, 6),
                                        areas.getOrDefault(row.number(0), Set.of()),
                                        groups.getOrDefault(row.number(0), Set.of())))
                .toList();
    }

    private List<ExcludedOffence> excludedOffences() {
        return rows(
                        "SELECT contract_id, offence_group, offence_code, reason, valid_from, valid_to"
                                + " FROM excluded_offence")
                .stream()
                .map(
                        row ->
                                new ExcludedOffence(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        validity(row, 4)))
                .toList();
    }

    private List<PathwayStage> stages() {
        return rows(
                        "SELECT pathway_code, stage, label, sort, required, instrument, review_weeks,"
                                + " valid_from, valid_to FROM pathway_stage")
                .stream()
                .map(
                        row ->
                                new PathwayStage(
                                        row.text(0),
                                        row.text(1),
                                        row.text(2),
                                        row.count(3),
                                        row.flag(4),
                                        row.text(5),
                                        row.count(6),
                                        validity(row, 7)))
                .toList();
    }

    private List<Directory.PathwayClosureReason> closureReasons() {
        return rows(
                        "SELECT pathway_code, closure_reason, valid_from, valid_to"
                                + " FROM pathway_closure_reason ORDER BY id")
                .stream()
                .map(
                        row ->
                                new Directory.PathwayClosureReason(
                                        row.text(0), row.text(1), validity(row, 2)))
                .toList();
    }

    private List<ServiceArea> serviceAreas() {
        return rows(
                        "SELECT service_id, area_code, strand, substrand, valid_from, valid_to FROM"
                                + " service_area")
                .stream()
                .map(
                        row ->
                                new ServiceArea(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        validity(row, 4)))
                .toList();
    }

    private Map<Long, Set<String>> sets(String sql) {
        Map<Long, Set<String>> sets = new HashMap<>();
        rows(sql)
                .forEach(
                        row ->
                                sets.computeIfAbsent(row.number(0), unused -> new HashSet<>())
                                        .add(row.text(1)));
        return sets;
    }

    private static Validity validity(Row row, int first) {
        return new Validity(row.date(first), row.date(first + 1));
    }

    private List<Row> rows(String sql) {
        return Row.of(entityManager.createNativeQuery(sql).getResultList());
    }
}
