package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.DatedTable;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.ReferenceEditing;
import org.waymark.commissioning.Service;
import org.waymark.reference.Area;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;

/** What can be chosen where an organisation, a service, a team or a contract is opened. */
@Named
@RequestScoped
public class OpeningChoices {

    @Inject private ReferenceEditing lists;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;

    public Organisation.Kind[] getKinds() {
        return Organisation.Kind.values();
    }

    public Service.Kind[] getServiceKinds() {
        return Service.Kind.values();
    }

    public List<Organisation> getProviders() {
        return of(Organisation.Kind.PROVIDER);
    }

    public List<Organisation> getCommissioners() {
        return of(Organisation.Kind.COMMISSIONER);
    }

    private List<Organisation> of(Organisation.Kind wanted) {
        return organisations.directory().organisations().stream()
                .filter(organisation -> organisation.active() && organisation.kind() == wanted)
                .toList();
    }

    public List<Service> getServices() {
        return organisations.directory().services().stream().filter(Service::active).toList();
    }

    /** Code to name. */
    public Map<String, String> getPathways() {
        return lists.choices(DatedTable.STAGES).get("pathway_code");
    }

    /** What an organisation may be let refer as. */
    public List<CodeEntry> getAllSources() {
        return reference.entries("referral_source");
    }

    public List<Area> getAllAreas() {
        return reference.areas().all();
    }

    public List<CodeEntry> getAllCrimeGroups() {
        return reference.entries("crime_group");
    }
}
