package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.commissioning.ContractEditing;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.OrganisationEditing;
import org.waymark.commissioning.Service;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The forms that open an organisation, a service, a team or a contract. One of them is sent. */
@Named
@RequestScoped
public class OpeningView {

    @Inject private OrganisationEditing editing;
    @Inject private ContractEditing contracts;
    @Inject private PageMessages messages;

    private String code;
    private String name;
    private Organisation.Kind kind;
    private Long organisationId;
    private Long serviceId;
    private String neutralName;
    private Service.Kind serviceKind;
    private String pathway;
    private LocalDate from;
    private LocalDate to;
    private Long valuePounds;
    private String[] sources = {};
    private String[] areas = {};
    private String[] crimeGroups = {};

    /** Before a form is drawn: only who may open something sees the form. */
    public void open() {
        editing.mayEdit();
    }

    public String openOrganisation() {
        return opening(
                () -> editing.openOrganisation(code, name, kind, List.of(sources)),
                "Organisation opened.");
    }

    public String openService() {
        return opening(
                () ->
                        editing.openService(
                                new OrganisationEditing.NewService(
                                        organisationId,
                                        code,
                                        name,
                                        neutralName,
                                        serviceKind,
                                        pathway != null ? pathway : ofKind())),
                "Service opened. Give it a team and a contract next.");
    }

    /** The pathway that is called like its kind; another kind of support has none. */
    private String ofKind() {
        return serviceKind == null || serviceKind == Service.Kind.OTHER ? null : serviceKind.name();
    }

    public String openTeam() {
        return opening(
                () ->
                        editing.openTeam(
                                new OrganisationEditing.NewTeam(
                                        serviceId, code, name, Set.of(areas))),
                "Team opened.");
    }

    public String openContract() {
        return opening(
                () ->
                        contracts.open(
                                new ContractEditing.NewContract(
                                        serviceId,
                                        organisationId,
                                        code,
                                        name,
                                        valuePounds,
                                        from,
                                        to,
                                        Set.of(areas),
                                        Set.of(crimeGroups))),
                "Contract opened.");
    }

    private String opening(Runnable work, String notice) {
        try {
            work.run();
            messages.saved(notice);
            return OrganisationsView.HERE;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getPathway() {
        return pathway;
    }

    public void setPathway(String pathway) {
        this.pathway = pathway;
    }

    public String[] getSources() {
        return sources;
    }

    public void setSources(String[] sources) {
        this.sources = sources;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Organisation.Kind getKind() {
        return kind;
    }

    public void setKind(Organisation.Kind kind) {
        this.kind = kind;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(Long serviceId) {
        this.serviceId = serviceId;
    }

    public String getNeutralName() {
        return neutralName;
    }

    public void setNeutralName(String neutralName) {
        this.neutralName = neutralName;
    }

    public Service.Kind getServiceKind() {
        return serviceKind;
    }

    public void setServiceKind(Service.Kind serviceKind) {
        this.serviceKind = serviceKind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getValuePounds() {
        return valuePounds;
    }

    public void setValuePounds(Long valuePounds) {
        this.valuePounds = valuePounds;
    }

    public String[] getAreas() {
        return areas;
    }

    public void setAreas(String[] areas) {
        this.areas = areas;
    }

    public String[] getCrimeGroups() {
        return crimeGroups;
    }

    public void setCrimeGroups(String[] crimeGroups) {
        this.crimeGroups = crimeGroups;
    }
}
