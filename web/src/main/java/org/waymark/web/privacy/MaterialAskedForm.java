package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.privacy.material.Asked;
import org.waymark.privacy.material.Basis;
import org.waymark.privacy.material.MaterialKind;

/** What a request for material asks for, as it is typed in. */
@Named
@RequestScoped
public class MaterialAskedForm {

    private Basis basis;
    private String requester;
    private String authority;
    private String authorityRef;
    private LocalDate answerBy;
    private LocalDate scopeFrom;
    private LocalDate scopeTo;
    private List<String> kinds = new ArrayList<>();
    private String scopeWords;
    private String reason;
    private String enquiry;
    private boolean counselling;

    /** Shows what is on record, to be put right. */
    void fill(Asked asked) {
        basis = asked.basis();
        requester = asked.requester();
        authority = asked.authority();
        authorityRef = asked.authorityRef();
        answerBy = asked.answerBy();
        scopeFrom = asked.from();
        scopeTo = asked.to();
        kinds = Choices.names(asked.kinds());
        scopeWords = asked.words();
        reason = asked.reason();
        enquiry = asked.enquiry();
        counselling = asked.counselling();
    }

    Asked asked() {
        return new Asked(
                basis,
                requester,
                authority,
                authorityRef,
                answerBy,
                scopeFrom,
                scopeTo,
                Choices.of(MaterialKind.class, kinds),
                scopeWords,
                reason,
                enquiry,
                counselling);
    }

    public Basis[] getBases() {
        return Basis.values();
    }

    public MaterialKind[] getAllKinds() {
        return Arrays.stream(MaterialKind.values())
                .filter(MaterialKind::isAsked)
                .toArray(MaterialKind[]::new);
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }

    public String getRequester() {
        return requester;
    }

    public void setRequester(String requester) {
        this.requester = requester;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getAuthorityRef() {
        return authorityRef;
    }

    public void setAuthorityRef(String authorityRef) {
        this.authorityRef = authorityRef;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public LocalDate getScopeFrom() {
        return scopeFrom;
    }

    public void setScopeFrom(LocalDate scopeFrom) {
        this.scopeFrom = scopeFrom;
    }

    public LocalDate getScopeTo() {
        return scopeTo;
    }

    public void setScopeTo(LocalDate scopeTo) {
        this.scopeTo = scopeTo;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }

    public String getScopeWords() {
        return scopeWords;
    }

    public void setScopeWords(String scopeWords) {
        this.scopeWords = scopeWords;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEnquiry() {
        return enquiry;
    }

    public void setEnquiry(String enquiry) {
        this.enquiry = enquiry;
    }

    public boolean isCounselling() {
        return counselling;
    }

    public void setCounselling(boolean counselling) {
        this.counselling = counselling;
    }
}
