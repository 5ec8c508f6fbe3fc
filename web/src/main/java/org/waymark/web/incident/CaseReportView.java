package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.incident.CaseReport;
import org.waymark.incident.TellingPolice;
import org.waymark.referral.HateStrand;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;

/** How a case began. */
@Named
@RequestScoped
public class CaseReportView {

    @Inject private CaseFile file;
    @Inject private CaseReport reports;
    @Inject private TellingPolice telling;
    @Inject private PageMessages messages;

    private CaseReport.Beginning beginning;
    private TellingPolice.How how;
    private LocalDate saidOn;
    private List<String> exactly;
    private List<String> strands;

    public CaseReport.Beginning getBeginning() {
        if (beginning == null) {
            beginning = reports.of(file.reference());
        }
        return beginning;
    }

    /** Keeps what it was about more exactly. */
    public String specify() {
        try {
            reports.specify(file.reference(), getStrands(), getExactly());
            messages.saved("Saved: what it was about.");
            return file.again("told");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** The police are told after all. */
    public String tell() {
        try {
            telling.tell(file.reference(), how, saidOn);
            messages.saved("The police were told.");
            return file.again("told");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public TellingPolice.How[] getHows() {
        return TellingPolice.How.values();
    }

    public TellingPolice.How getHow() {
        return how;
    }

    public void setHow(TellingPolice.How how) {
        this.how = how;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    /** The five strands, for the form. */
    public HateStrand[] getAllStrands() {
        return HateStrand.values();
    }

    /** The names of the strands that are ticked: those that were sent, and those told since. */
    public List<String> getStrands() {
        if (strands == null) {
            strands = new ArrayList<>();
            getBeginning().sent().forEach(strand -> strands.add(strand.name()));
            getBeginning().told().forEach(strand -> strands.add(strand.name()));
        }
        return strands;
    }

    public void setStrands(List<String> strands) {
        this.strands = strands;
    }

    /** The codes that are ticked. */
    public List<String> getExactly() {
        if (exactly == null) {
            exactly = new ArrayList<>(getBeginning().exactly());
        }
        return exactly;
    }

    public void setExactly(List<String> exactly) {
        this.exactly = exactly;
    }
}
