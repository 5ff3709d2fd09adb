package org.portolan.domain.actor;

/** What sort of actor an actor is. */
public enum ActorKind {
  /** A person, named or described by an office. */
  PERSON,
  /** A government or state as one who acts. */
  GOVERNMENT,
  /** A ministry or department. */
  MINISTRY,
  /** An agency, office, commission or service of a state. */
  AGENCY,
  /** A company. */
  COMPANY,
  /** A newspaper, broadcaster or news agency. */
  NEWS_ORGANISATION,
  /** A research institute or project. */
  RESEARCH_ORGANISATION,
  /** An organisation of states. */
  INTERNATIONAL_ORGANISATION,
  /** An armed group that is not a state's. */
  ARMED_GROUP,
  /** None of these. */
  OTHER
}
