package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.privacy.agreement.AgreementKeeping;
import org.waymark.privacy.agreement.Article10;
import org.waymark.privacy.agreement.Article6;
import org.waymark.privacy.agreement.Article9;
import org.waymark.privacy.agreement.PartyRole;
import org.waymark.privacy.agreement.Terms;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Entering an agreement about personal data. */
@Named
@RequestScoped
public class AgreementNewView {

    private static final String PURPOSES = "processing_purpose";

    @Inject private AgreementKeeping keeping;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private String title;
    private List<String> purposes = new ArrayList<>();
    private List<String> controllers = new ArrayList<>();
    private List<String> joint = new ArrayList<>();
    private List<String> processors = new ArrayList<>();
    private String categories;
    private Article6 article6;
    private Article9 article9;
    private Article10 article10;
    private String schedule1;
    private String document;
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate reviewOn;

    public String add() {
        try {
            long id = keeping.add(terms());
            messages.saved("The agreement is on record.");
            return "/privacy/agreement?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Only what was offered: organisations that exist, and purposes of the list. */
    private Terms terms() {
        Map<PartyRole, Set<Long>> parties = new EnumMap<>(PartyRole.class);
        parties.put(PartyRole.CONTROLLER, chosen(controllers));
        parties.put(PartyRole.JOINT, chosen(joint));
        parties.put(PartyRole.PROCESSOR, chosen(processors));
        Set<String> codes =
                reference.entries(PURPOSES).stream()
                        .map(CodeEntry::code)
                        .filter(purposes::contains)
                        .collect(Collectors.toCollection(HashSet::new));
        return new Terms(
                title,
                codes,
                parties,
                categories,
                article6,
                article9,
                article10,
                schedule1,
                document,
                validFrom,
                validTo,
                reviewOn);
    }

    private Set<Long> chosen(List<String> ids) {
        return getOrganisations().stream()
                .map(Organisation::id)
                .filter(id -> ids.contains(String.valueOf(id)))
                .collect(Collectors.toSet());
    }

    public List<Organisation> getOrganisations() {
        return organisations.directory().organisations().stream()
                .filter(Organisation::active)
                .toList();
    }

    public List<CodeEntry> getPurposeChoices() {
        return reference.entries(PURPOSES);
    }

    public Article6[] getArticles6() {
        return Article6.values();
    }

    public Article9[] getArticles9() {
        return Article9.values();
    }

    public Article10[] getArticles10() {
        return Article10.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public List<String> getControllers() {
        return controllers;
    }

    public void setControllers(List<String> controllers) {
        this.controllers = controllers;
    }

    public List<String> getJoint() {
        return joint;
    }

    public void setJoint(List<String> joint) {
        this.joint = joint;
    }

    public List<String> getProcessors() {
        return processors;
    }

    public void setProcessors(List<String> processors) {
        this.processors = processors;
    }

    public String getCategories() {
        return categories;
    }

    public void setCategories(String categories) {
        this.categories = categories;
    }

    public Article6 getArticle6() {
        return article6;
    }

    public void setArticle6(Article6 article6) {
        this.article6 = article6;
    }

    public Article9 getArticle9() {
        return article9;
    }

    public void setArticle9(Article9 article9) {
        this.article9 = article9;
    }

    public Article10 getArticle10() {
        return article10;
    }

    public void setArticle10(Article10 article10) {
        this.article10 = article10;
    }

    public String getSchedule1() {
        return schedule1;
    }

    public void setSchedule1(String schedule1) {
        this.schedule1 = schedule1;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
