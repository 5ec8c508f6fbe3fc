package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.reporting.police.PoliceMeasure;
import org.waymark.reporting.police.PoliceSatisfactionQuery;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The police series beside the satisfaction with the services. */
@Named
@RequestScoped
public class PoliceSatisfactionView {

    @Inject private PoliceSatisfactionQuery query;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private PoliceSatisfactionQuery.Report report;
    private boolean asked;

    public void open() {
        getReport();
    }

    public PoliceMeasure getMeasure() {
        return measure(parameters.text("measure"));
    }

    static PoliceMeasure measure(String asked) {
        PoliceMeasure chosen = PoliceMeasure.of(asked);
        return chosen == null ? PoliceMeasure.OVERALL : chosen;
    }

    public PoliceMeasure[] getMeasures() {
        return PoliceMeasure.values();
    }

    public List<Service> getServices() {
        return query.services();
    }

    public String getService() {
        return parameters.text("service");
    }

    /** Both series; null when the address asks for something that does not exist. */
    public PoliceSatisfactionQuery.Report getReport() {
        if (!asked) {
            asked = true;
            try {
                report = query.report(getMeasure(), getService());
            } catch (BadInput wrong) {
                messages.refused(wrong);
            }
        }
        return report;
    }

    /** Whose satisfaction the second series is. */
    public String getOwnLabel() {
        return PoliceSatisfactionWords.own(report);
    }

    public String getPoliceFinding() {
        return PoliceSatisfactionWords.policeFinding(report);
    }

    public String getOwnFinding() {
        return PoliceSatisfactionWords.ownFinding(report);
    }

    public String getPoliceChart() {
        return PoliceSatisfactionWords.policeChart(report);
    }

    public String getOwnChart() {
        return PoliceSatisfactionWords.ownChart(report);
    }

    /** The address of exactly this report. */
    public String getAddress() {
        return "?measure="
                + report.measure().name()
                + (report.service() == null ? "" : "&service=" + report.service().code());
    }
}
