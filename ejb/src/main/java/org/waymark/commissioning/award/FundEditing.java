package org.waymark.commissioning.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.NotFound;

/**
 * A contract manager opens the funds of their own commissioner and divides them into programmes.
 */
@Stateless
@Guarded
public class FundEditing {

    /** A fund as filled in; the value is in pounds as typed. */
    public record NewFund(
            String code,
            String name,
            String source,
            String value,
            LocalDate firstDay,
            LocalDate lastDay,
            String decision) {}

    private static final int NAME = 160;
    private static final int DECISION = 60;
    private static final int SOURCE = 120;

    @Inject private AwardReader reader;
    @Inject private AwardWriter writer;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** Refuses whoever may not edit, before an empty form is shown. */
    @Needs(value = Right.CONTRACT_EDIT, audited = false)
    public void mayEdit() {
        // The door has already asked.
    }

    @Needs(Right.CONTRACT_EDIT)
    public void openFund(NewFund wanted) {
        AwardForm form = new AwardForm();
        form.code("fundCode", wanted.code());
        form.text("fundName", wanted.name(), NAME, "Enter its name.");
        form.text("source", wanted.source(), SOURCE, "Enter who gives it.");
        Long pence = form.pounds("fundValue", wanted.value(), true, false);
        form.days("fundFrom", wanted.firstDay(), "fundTo", wanted.lastDay());
        form.fits("fundDecision", wanted.decision(), DECISION);
        form.check();
        if (writer.isTaken(
                "fund", "code", "commissioner_id", commissioner(), wanted.code().strip())) {
            form.problem("fundCode", "This one is taken. Choose another.");
            form.check();
        }
        writer.fund(commissioner(), wanted, pence);
        subject.list("opened fund " + wanted.code().strip());
    }

    /** Adds a programme to a fund. Its value may be left open. */
    @Needs(Right.CONTRACT_EDIT)
    public void openProgramme(Long fundId, String code, String name, String value) {
        AwardForm form = new AwardForm();
        if (fundId == null) {
            form.problem("fundId", "Choose the fund.");
        }
        form.code("programmeCode", code);
        form.text("programmeName", name, NAME, "Enter what it is meant for.");
        Long pence = form.pounds("programmeValue", value, false, false);
        form.check();
        if (reader.funds(commissioner()).stream().noneMatch(fund -> fund.id() == fundId)) {
            throw new NotFound();
        }
        if (writer.isTaken("programme", "code", "fund_id", fundId, code.strip())) {
            form.problem("programmeCode", "This one is taken. Choose another.");
            form.check();
        }
        writer.programme(fundId, code, name, pence);
        subject.list("opened programme " + code.strip());
    }

    private long commissioner() {
        return current.get().organisationId();
    }
}
