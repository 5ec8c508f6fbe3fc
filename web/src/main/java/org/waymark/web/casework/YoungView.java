package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.person.SafeAnswer;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.youth.YoungPeople;
import org.waymark.youth.YoungPerson;

/** The young person’s record of a case: who decides, who agreed, what they are in danger of. */
@Named
@RequestScoped
public class YoungView {

    @Inject private CaseFile file;
    @Inject private YoungPeople work;
    @Inject private PageMessages messages;

    private YoungPeople.File record;
    private YoungPerson.Responsibility responsibility;
    private String holder;
    private SafeAnswer holderSafe;
    private YoungPerson.Competence competence;
    private String competenceBy;
    private LocalDate competenceOn;
    private String competenceWhy;
    private YoungPerson.ConsentBy consentBy;
    private LocalDate consentOn;
    private boolean peerOnPeer;
    private YoungPerson.Exploitation exploitation;
    private String exploitationWhy;
    private boolean youthJustice;
    private Long youthJusticeBy;
    private int version;

    /** Before the page is drawn: the form begins with what is kept. */
    public void open() {
        file.open();
        YoungPerson kept = getRecord().young();
        if (kept != null) {
            responsibility = kept.responsibility();
            holder = kept.holder();
            holderSafe = kept.holderSafe();
            competence = kept.competence();
            competenceBy = kept.competenceBy();
            competenceOn = kept.competenceOn();
            competenceWhy = kept.competenceWhy();
            consentBy = kept.consentBy();
            consentOn = kept.consentOn();
            peerOnPeer = kept.peerOnPeer();
            exploitation = kept.exploitation();
            exploitationWhy = kept.exploitationWhy();
            youthJustice = kept.youthJustice();
            youthJusticeBy = kept.youthJusticeBy();
            version = kept.version();
        }
    }

    public String save() {
        try {
            work.save(
                    file.reference(),
                    new YoungPerson(
                            responsibility,
                            holder,
                            holderSafe,
                            competence,
                            competenceBy,
                            competenceOn,
                            competenceWhy,
                            consentBy,
                            consentOn,
                            peerOnPeer,
                            exploitation,
                            exploitationWhy,
                            youthJustice,
                            youthJusticeBy,
                            version));
            messages.saved("Written down.");
            return file.again("young");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public YoungPeople.File getRecord() {
        if (record == null) {
            record = work.of(file.reference());
        }
        return record;
    }

    /** Is somebody of this age taken to decide for themselves? */
    public boolean isOldEnough() {
        Integer age = getRecord().age();
        return age != null && age >= YoungPerson.OLD_ENOUGH;
    }

    /** The professional who works with them on youth justice, in words; empty when not known. */
    public String getJusticeWorker() {
        return getRecord().professionals().stream()
                .filter(one -> youthJusticeBy != null && one.id() == youthJusticeBy)
                .map(one -> one.name() + ", " + one.organisation())
                .findFirst()
                .orElse("");
    }

    public YoungPerson.Responsibility[] getResponsibilities() {
        return YoungPerson.Responsibility.values();
    }

    public YoungPerson.Competence[] getCompetences() {
        return YoungPerson.Competence.values();
    }

    public YoungPerson.ConsentBy[] getConsents() {
        return YoungPerson.ConsentBy.values();
    }

    public YoungPerson.Exploitation[] getExploitations() {
        return YoungPerson.Exploitation.values();
    }

    public YoungPerson.Responsibility getResponsibility() {
        return responsibility;
    }

    public void setResponsibility(YoungPerson.Responsibility responsibility) {
        this.responsibility = responsibility;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public SafeAnswer getHolderSafe() {
        return holderSafe;
    }

    public void setHolderSafe(SafeAnswer holderSafe) {
        this.holderSafe = holderSafe;
    }

    public YoungPerson.Competence getCompetence() {
        return competence;
    }

    public void setCompetence(YoungPerson.Competence competence) {
        this.competence = competence;
    }

    public String getCompetenceBy() {
        return competenceBy;
    }

    public void setCompetenceBy(String competenceBy) {
        this.competenceBy = competenceBy;
    }

    public LocalDate getCompetenceOn() {
        return competenceOn;
    }

    public void setCompetenceOn(LocalDate competenceOn) {
        this.competenceOn = competenceOn;
    }

    public String getCompetenceWhy() {
        return competenceWhy;
    }

    public void setCompetenceWhy(String competenceWhy) {
        this.competenceWhy = competenceWhy;
    }

    public YoungPerson.ConsentBy getConsentBy() {
        return consentBy;
    }

    public void setConsentBy(YoungPerson.ConsentBy consentBy) {
        this.consentBy = consentBy;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }

    public boolean isPeerOnPeer() {
        return peerOnPeer;
    }

    public void setPeerOnPeer(boolean peerOnPeer) {
        this.peerOnPeer = peerOnPeer;
    }

    public YoungPerson.Exploitation getExploitation() {
        return exploitation;
    }

    public void setExploitation(YoungPerson.Exploitation exploitation) {
        this.exploitation = exploitation;
    }

    public String getExploitationWhy() {
        return exploitationWhy;
    }

    public void setExploitationWhy(String exploitationWhy) {
        this.exploitationWhy = exploitationWhy;
    }

    public boolean isYouthJustice() {
        return youthJustice;
    }

    public void setYouthJustice(boolean youthJustice) {
        this.youthJustice = youthJustice;
    }

    public Long getYouthJusticeBy() {
        return youthJusticeBy;
    }

    public void setYouthJusticeBy(Long youthJusticeBy) {
        this.youthJusticeBy = youthJusticeBy;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
