package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.waymark.commissioning.Organisation;
import org.waymark.joint.JointWork;
import org.waymark.joint.Look;
import org.waymark.privacy.consent.Answer;
import org.waymark.privacy.consent.Consent;
import org.waymark.privacy.consent.ConsentForm;
import org.waymark.privacy.consent.ConsentRegister;
import org.waymark.privacy.consent.Means;
import org.waymark.privacy.consent.Purpose;
import org.waymark.privacy.consent.SharedField;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** What the person agreed to and refused, and what was passed on of them. */
@Named
@RequestScoped
public class ConsentView {

    private static final String PAGE = "consent";

    @Inject private CaseFile file;
    @Inject private RequestParameters parameters;
    @Inject private ConsentRegister consents;
    @Inject private JointWork joint;
    @Inject private PageMessages messages;

    private Purpose purpose;
    private Long recipient;
    private Answer answer;
    private String scope;
    private Means how;
    private String saidBy;
    private String witness;
    private LocalDate given;
    private LocalDate expires;
    private String reason;
    private List<String> fields = new ArrayList<>();
    private ConsentRegister.Register register;
    private List<Look> looks;

    public String record() {
        try {
            consents.record(
                    file.reference(),
                    new ConsentForm(
                            purpose, recipient, answer, scope, how, saidBy, witness, given, expires,
                            reason, seen(), chosen()));
            messages.saved("The answer is on record.");
            return file.again(PAGE);
        } catch (Refusal refused) {
            register = null;
            messages.refused(refused);
            return null;
        }
    }

    private Set<SharedField> chosen() {
        return SharedField.of(String.join(";", fields));
    }

    /** What other services saw of this case. */
    public List<Look> getLooks() {
        if (looks == null) {
            looks = joint.seenOf(file.reference());
        }
        return looks;
    }

    /** The newest answer on the page as it was sent; none when somebody changed the field. */
    private long seen() {
        return Ids.read(parameters.text("seen")).orElse(0L);
    }

    public ConsentRegister.Register getRegister() {
        if (register == null) {
            register = consents.of(file.reference());
        }
        return register;
    }

    /** Those that count, in force or not. */
    public List<Consent> getCurrent() {
        return getRegister().answers().stream().filter(each -> !each.superseded()).toList();
    }

    public List<Consent> getEarlier() {
        return getRegister().answers().stream().filter(Consent::superseded).toList();
    }

    /** What can be taken back. */
    public List<SelectItem> getStanding() {
        return getRegister().answers().stream()
                .filter(Consent::canBeWithdrawn)
                .map(each -> new SelectItem(each.id(), about(each)))
                .toList();
    }

    /** What an answer is about, in words. */
    public String about(Consent consent) {
        return consent.recipient() == null
                ? consent.purpose().label()
                : "Pass details on to " + consent.recipient();
    }

    public String state(Consent consent) {
        return consent.inWords(getRegister().today());
    }

    public String wording(Purpose of) {
        return consents.wording(of);
    }

    public List<Organisation> getRecipients() {
        return consents.recipients();
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    /** Sharing without consent is for whoever manages the case. */
    public List<Answer> getAnswers() {
        return Arrays.stream(Answer.values())
                .filter(each -> each != Answer.OVERRIDDEN || file.isManaged())
                .toList();
    }

    public Means[] getMeans() {
        return Means.values();
    }

    public SharedField[] getAllFields() {
        return SharedField.values();
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields == null ? new ArrayList<>() : fields;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public Long getRecipient() {
        return recipient;
    }

    public void setRecipient(Long recipient) {
        this.recipient = recipient;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public Means getHow() {
        return how;
    }

    public void setHow(Means how) {
        this.how = how;
    }

    public String getSaidBy() {
        return saidBy;
    }

    public void setSaidBy(String saidBy) {
        this.saidBy = saidBy;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public LocalDate getGiven() {
        return given;
    }

    public void setGiven(LocalDate given) {
        this.given = given;
    }

    public LocalDate getExpires() {
        return expires;
    }

    public void setExpires(LocalDate expires) {
        this.expires = expires;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
