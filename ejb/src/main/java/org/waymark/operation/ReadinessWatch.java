package org.waymark.operation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks once at the start and once a minute, so that the log says it although nobody asks. */
@Singleton
@Startup
@DependsOn("LogFile") // else the first word is not in the log for machines
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReadinessWatch {

    private static final Logger LOG = Logger.getLogger(ReadinessWatch.class.getName());

    @Inject private Readiness readiness;

    @PostConstruct
    void begin() {
        look();
    }

    /** Nothing may leave it: the server gives a timer up that failed twice. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void look() {
        try {
            readiness.isReady();
        } catch (RuntimeException unexpected) {
            LOG.log(Level.SEVERE, "It cannot be said whether this server is ready", unexpected);
        }
    }
}
