package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casework.CaseFileQuery;
import org.waymark.casework.NeedCategory;
import org.waymark.casework.Support;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The support plan with its actions, and the tasks of the worker. */
@Named
@RequestScoped
public class PlanView {

    @Inject private CaseFile file;
    @Inject private Support support;
    @Inject private CaseFileQuery cases;
    @Inject private PageMessages messages;

    private NeedCategory category;
    private String action;
    private String owner;
    private LocalDate dueOn;
    private String title;
    private LocalDate taskDueOn;
    private String outcome;
    private final Map<Long, String> doneWords = new HashMap<>();
    private List<CaseFileQuery.ActionRow> actions;
    private List<CaseFileQuery.TaskRow> tasks;

    public String agree() {
        return saving(
                () -> support.agree(file.reference(), category, action, owner, dueOn),
                "Action agreed.");
    }

    public String done(long actionId) {
        return saving(() -> support.done(file.reference(), actionId, outcome), "Action done.");
    }

    public String setTask() {
        return saving(() -> support.task(file.reference(), title, taskDueOn), "Task set.");
    }

    public String taskDone(long taskId) {
        return saving(
                () -> support.taskDone(file.reference(), taskId, doneWords.get(taskId)),
                "Task done.");
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return file.again("plan");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<CaseFileQuery.ActionRow> getActions() {
        if (actions == null) {
            actions = cases.plan(file.reference());
        }
        return actions;
    }

    public List<CaseFileQuery.TaskRow> getTasks() {
        if (tasks == null) {
            tasks = cases.tasks(file.reference());
        }
        return tasks;
    }

    public NeedCategory[] getCategories() {
        return NeedCategory.values();
    }

    public NeedCategory getCategory() {
        return category;
    }

    public void setCategory(NeedCategory category) {
        this.category = category;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getTaskDueOn() {
        return taskDueOn;
    }

    public void setTaskDueOn(LocalDate taskDueOn) {
        this.taskDueOn = taskDueOn;
    }

    /** What was done, by the id of the task. */
    public Map<Long, String> getDoneWords() {
        return doneWords;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
