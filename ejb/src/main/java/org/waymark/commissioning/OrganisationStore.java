package org.waymark.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;

/** Keeps organisations, services, teams and contracts. None of them is ever deleted. */
@ApplicationScoped
public class OrganisationStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(Organisation organisation) {
        run(
                "INSERT INTO organisation (id, code, name, kind, active, referral_sources) VALUES (?, ?,"
                        + " ?, ?, TRUE, ?)",
                organisation.id(),
                organisation.code(),
                organisation.name(),
                organisation.kind().name(),
                String.join(" ", organisation.sources()));
    }

    void add(Service service) {
        run(
                "INSERT INTO service (id, organisation_id, code, name, neutral_name, kind,"
                        + " pathway_code, active) VALUES (?, ?, ?, ?, ?, ?, ?, TRUE)",
                service.id(),
                service.organisationId(),
                service.code(),
                service.name(),
                service.neutralName(),
                service.kind().name(),
                service.pathway());
    }

    void add(Team team) {
        run(
                "INSERT INTO team (id, service_id, code, name, active) VALUES (?, ?, ?, ?, TRUE)",
                team.id(),
                team.serviceId(),
                team.code(),
                team.name());
        pairs("INSERT INTO team_area (team_id, area_code) VALUES (?, ?)", team.id(), team.areas());
    }

    void add(Contract contract) {
        run(
                "INSERT INTO contract (id, service_id, commissioner_id, reference, title,"
                        + " value_pence, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                contract.id(),
                contract.serviceId(),
                contract.commissionerId(),
                contract.reference(),
                contract.title(),
                contract.valuePence(),
                contract.validity().from(),
                contract.validity().to());
        pairs(
                "INSERT INTO contract_area (contract_id, area_code) VALUES (?, ?)",
                contract.id(),
                contract.areas());
        pairs(
                "INSERT INTO contract_offence_group (contract_id, crime_group) VALUES (?, ?)",
                contract.id(),
                contract.crimeGroups());
    }

    /** False when somebody else has ended it by then. */
    boolean endContract(long id, LocalDate firstDayWithout) {
        return run(
                        "UPDATE contract SET valid_to = ? WHERE id = ?"
                                + " AND (valid_to IS NULL OR valid_to > ?)",
                        firstDayWithout,
                        id,
                        firstDayWithout)
                == 1;
    }

    void closeService(long id) {
        run("UPDATE service SET active = FALSE WHERE id = ?", id);
    }

    void closeTeam(long id) {
        run("UPDATE team SET active = FALSE WHERE id = ?", id);
    }

    boolean hasOpenCases(String column, long id) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM support_case WHERE is_open = TRUE AND %s = ? LIMIT 1"
                                .formatted(column))
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private void pairs(String sql, long id, Collection<String> codes) {
        codes.forEach(code -> run(sql, id, code));
    }

    private int run(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }
}
