package org.waymark.web.caseload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.caseload.FileAnswers;
import org.waymark.caseload.FileAudits;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;

/** One file of an audit, question by question. */
@Named
@RequestScoped
public class FileAuditView {

    @Inject private RequestParameters parameters;
    @Inject private FileAnswers answers;
    @Inject private FormSaving saving;

    private String id;
    private Integer version;
    private FileAnswers.Shown shown;
    private List<Row> questions;
    private String action;
    private LocalDate dueOn;

    /** A question as the form is filled in. */
    public static final class Row {

        private final String code;
        private final String label;
        private FileAudits.Value value;
        private String remark;

        Row(FileAnswers.Question question) {
            code = question.code();
            label = question.label();
            value = question.value();
            remark = question.remark();
        }

        public String getLabel() {
            return label;
        }

        public FileAudits.Value getValue() {
            return value;
        }

        public void setValue(FileAudits.Value value) {
            this.value = value;
        }

        public String getRemark() {
            return remark;
        }

        public void setRemark(String remark) {
            this.remark = remark;
        }
    }

    @PostConstruct
    void begin() {
        id = parameters.text("id");
        version =
                Ids.read(parameters.text("version"))
                        .filter(each -> each <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(null);
    }

    /** One that is not theirs is not there. */
    public void open() {
        getShown();
    }

    public String save() {
        Map<String, String> names = new HashMap<>();
        List<FileAudits.Answer> given = new ArrayList<>();
        for (int i = 0; i < getQuestions().size(); i++) {
            Row row = questions.get(i);
            names.put(row.code, "questions:" + i + ":value");
            given.add(new FileAudits.Answer(row.code, row.value, row.remark));
        }
        return saving.save(
                names,
                () -> saved(given),
                "Written down.",
                "/caseload/file-audits?faces-redirect=true&a=" + getShown().audit().id());
    }

    private void saved(List<FileAudits.Answer> given) {
        try {
            answers.save(Ids.asked(id), version == null ? -1 : version, given, action, dueOn);
        } catch (ChangedMeanwhile told) {
            version = null; // what is typed stays, over what is there now
            shown = null;
            throw told;
        }
    }

    public FileAnswers.Shown getShown() {
        if (shown == null) {
            shown = answers.one(Ids.asked(id));
        }
        return shown;
    }

    public List<Row> getQuestions() {
        if (questions == null) {
            questions = new ArrayList<>();
            getShown().questions().forEach(each -> questions.add(new Row(each)));
        }
        return questions;
    }

    /** As it was shown when the form was filled in. */
    public int getVersion() {
        return version == null ? getShown().version() : version;
    }

    /** How the draft is called; null while none is kept, until a question is answered. */
    public String getDraft() {
        return getShown().opens()
                ? "fileaudit-" + shown.file().id() + ":" + shown.file().reference()
                : null;
    }

    public FileAudits.Value[] getValues() {
        return FileAudits.Value.values();
    }

    public String getId() {
        return id;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
