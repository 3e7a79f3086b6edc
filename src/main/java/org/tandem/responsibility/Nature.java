package org.tandem.responsibility;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;

/**
 * Which principle decides who may hold the letters of an activity. Distinction: civilian humanitarian and military roles stay
 * visibly apart, and humanitarian work stays under humanitarian control.
 */
enum Nature {
    /** Delivery, assessment, targeting, data of the people assisted. */
    AID,
    /** Physical security, use of force, routes, perimeters. */
    SECURITY,
    /** Whether a military asset or an escort is asked for. */
    APPROVAL,
    /** Telling parties where humanitarian sites and movements are. */
    NOTIFICATION,
    /** Work both sides may lead: coordination, infrastructure, dialogue. */
    COMMON;

    static Optional<Nature> of(String code) {
        return Stream.of(values())
                .filter(nature -> nature.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    /** Whether accountability belongs to a humanitarian role alone. */
    boolean humanitarianLed() {
        return this == AID || this == APPROVAL || this == NOTIFICATION;
    }

    /** Whether Tandem may propose {@code letter} for an actor of {@code side}. What it may not propose people may still pin. */
    boolean mayPropose(Letter letter, Side side) {
        if (side == Side.ARMED) {
            return false;
        }
        return (!letter.accountable() || mayAnswer(side)) && (!letter.responsible() || mayDo(side));
    }

    private boolean mayAnswer(Side side) {
        return switch (this) {
            case AID, APPROVAL, NOTIFICATION -> side == Side.HUMANITARIAN;
            case SECURITY -> mission(side) || side == Side.HOST_AUTHORITY;
            case COMMON -> side != Side.OTHER;
        };
    }

    private boolean mayDo(Side side) {
        return switch (this) {
            case AID -> side == Side.HUMANITARIAN || side == Side.COMMUNITY || side == Side.OTHER;
            case SECURITY -> mission(side) || side == Side.HOST_AUTHORITY;
            case NOTIFICATION -> side == Side.HUMANITARIAN;
            case APPROVAL, COMMON -> true;
        };
    }

    private static boolean mission(Side side) {
        return side == Side.MISSION_UNIFORMED || side == Side.MISSION_CIVILIAN;
    }
}
