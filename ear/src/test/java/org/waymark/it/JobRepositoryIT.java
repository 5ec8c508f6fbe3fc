package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class JobRepositoryIT extends Deployed {

    private static final Set<BatchStatus> ENDED =
            EnumSet.of(
                    BatchStatus.COMPLETED,
                    BatchStatus.FAILED,
                    BatchStatus.STOPPED,
                    BatchStatus.ABANDONED);

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int POLLS = 200;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @Test
    void a_job_that_failed_is_on_the_books_of_our_database_and_can_be_restarted()
            throws SQLException, InterruptedException {
        JobOperator jobs = BatchRuntime.getJobOperator();
        JobExecution first = ended(jobs, jobs.start("probe", new Properties()));
        assertThat(first.getBatchStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(statusOnTheBooks(first.getExecutionId())).isEqualTo("FAILED");

        JobExecution second = ended(jobs, jobs.restart(first.getExecutionId(), new Properties()));
        assertThat(second.getBatchStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(statusOnTheBooks(second.getExecutionId())).isEqualTo("COMPLETED");
    }

    private JobExecution ended(JobOperator jobs, long execution) throws InterruptedException {
        for (int poll = 0; poll < POLLS; poll++) {
            JobExecution now = jobs.getJobExecution(execution);
            if (ENDED.contains(now.getBatchStatus())) {
                return now;
            }
            Thread.sleep(POLL.toMillis());
        }
        throw new AssertionError("the job does not end");
    }

    private String statusOnTheBooks(long execution) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT batchstatus FROM BATCH_EXECUTIONINSTANCEDATA"
                                        + " WHERE jobexecid = ?")) {
            statement.setLong(1, execution);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "not there";
            }
        }
    }
}
