package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.youth.Hospital;
import org.waymark.youth.Stay;

/** The stay in hospital of a case, and the plan for the day somebody leaves. */
@Named
@RequestScoped
public class HospitalView {

    @Inject private CaseFile file;
    @Inject private Hospital work;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private Hospital.File record;
    private String centre;
    private String hospital;
    private String ward;
    private LocalDate admittedOn;
    private LocalDate dischargeOn;
    private boolean discharged;
    private Stay.GoingTo goingTo;
    private SafeAnswer safeThere;
    private String safeDetail;
    private String followUp;
    private LocalDate followUpOn;
    private int version;

    /** Before the page is drawn: the form begins with what is kept. */
    public void open() {
        file.open();
        Stay kept = getRecord().stay();
        if (kept != null) {
            centre = kept.centre();
            hospital = kept.centre() == null ? kept.hospital() : null;
            ward = kept.ward();
            admittedOn = kept.admittedOn();
            dischargeOn = kept.dischargeOn();
            discharged = kept.discharged();
            goingTo = kept.goingTo();
            safeThere = kept.safeThere();
            safeDetail = kept.safeDetail();
            followUp = kept.followUp();
            followUpOn = kept.followUpOn();
            version = kept.version();
        }
    }

    public String save() {
        try {
            work.save(
                    file.reference(),
                    new Stay(
                            centre == null || centre.isBlank() ? null : centre,
                            hospital,
                            ward,
                            admittedOn,
                            dischargeOn,
                            discharged,
                            goingTo,
                            safeThere,
                            safeDetail,
                            followUp,
                            followUpOn,
                            version));
            messages.saved("Written down.");
            return file.again("hospital");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public Hospital.File getRecord() {
        if (record == null) {
            record = work.of(file.reference());
        }
        return record;
    }

    public Stay.GoingTo[] getPlaces() {
        return Stay.GoingTo.values();
    }

    /** Trauma centres to choose from. */
    public List<SelectItem> getCentres() {
        return reference.entries(Hospital.CENTRES).stream()
                .map(entry -> new SelectItem(entry.code(), entry.label()))
                .toList();
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = centre;
    }

    public String getHospital() {
        return hospital;
    }

    public void setHospital(String hospital) {
        this.hospital = hospital;
    }

    public String getWard() {
        return ward;
    }

    public void setWard(String ward) {
        this.ward = ward;
    }

    public LocalDate getAdmittedOn() {
        return admittedOn;
    }

    public void setAdmittedOn(LocalDate admittedOn) {
        this.admittedOn = admittedOn;
    }

    public LocalDate getDischargeOn() {
        return dischargeOn;
    }

    public void setDischargeOn(LocalDate dischargeOn) {
        this.dischargeOn = dischargeOn;
    }

    public boolean isDischarged() {
        return discharged;
    }

    public void setDischarged(boolean discharged) {
        this.discharged = discharged;
    }

    public Stay.GoingTo getGoingTo() {
        return goingTo;
    }

    public void setGoingTo(Stay.GoingTo goingTo) {
        this.goingTo = goingTo;
    }

    public SafeAnswer getSafeThere() {
        return safeThere;
    }

    public void setSafeThere(SafeAnswer safeThere) {
        this.safeThere = safeThere;
    }

    public String getSafeDetail() {
        return safeDetail;
    }

    public void setSafeDetail(String safeDetail) {
        this.safeDetail = safeDetail;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
