package org.carepost.video;

import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;

/** All that a practice does with video calls, in memory; it is Tuesday 3 March 2026, 09:00 UTC. */
final class VideoDesk {
  static final byte[] PHONE = Tokens.hash("the patient's phone");
  static final byte[] TABLET = Tokens.hash("the patient's tablet");
  static final byte[] DESK = Tokens.hash("the clinician's desk");

  final SettableClock clock = new SettableClock();
  final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  final InMemoryCalls calls = new InMemoryCalls();
  final InMemoryCallLinks links = new InMemoryCallLinks();
  final InMemoryConversations conversations = new InMemoryConversations();
  final InMemoryPractices practices = new InMemoryPractices();
  final FiredEvents<RoomNews> news = new FiredEvents<>();
  final SentCallTexts texts = new SentCallTexts(links, clock);
  final StaffMember clinician = AStaffMember.clinician().built();
  final Audit audit = new Audit(trail, clock);
  final CallWork work = new CallWork(calls, audit, news, clock);
  final InvitePatient invite = new InvitePatient(calls, texts, audit, clock);
  final FollowCallLink follow = new FollowCallLink(links, calls, practices, clock);
  final OpenCall open = new OpenCall(links, calls, news, audit, clock);
  final EnterWaitingRoom enter = new EnterWaitingRoom(calls, news, audit, clock);
  final LeaveWaitingRoom leave = new LeaveWaitingRoom(calls, news, clock);
  final SayNeeds sayNeeds = new SayNeeds(calls, audit);
  final AdmitParticipant admit = new AdmitParticipant(work, calls);
  final FinishCall finish = new FinishCall(work, calls, texts);
  final IssuePass issue = new IssuePass(calls, links, clock);
  final UsePass use = new UsePass(links, calls, audit, clock);
  final Transcript transcript = new Transcript(calls, conversations, practices, null, clock);
  final SayInRoom say = new SayInRoom(calls, conversations, transcript, news, audit, clock);
  final InviteGuest inviteGuest = new InviteGuest(work, calls, texts);
  final IntroduceGuest introduce = new IntroduceGuest(links, calls, news, audit, clock);
  final SendOut sendOut = new SendOut(work, calls, news);
  final SwitchRoom switches = new SwitchRoom(work);
  final SaveNote saveNote = new SaveNote(calls, audit, clock);
  final MarkNotJoined notJoined = new MarkNotJoined(calls, texts, audit, clock, 15);
  final RemindOfCalls remind = new RemindOfCalls(calls, texts, clock);
  final SummonPatient summon = new SummonPatient(work, calls, texts);
  final RateCall rate = new RateCall(calls, audit);

  VideoDesk() {
    practices.add(new Practice(clinician.practice(), "Riverside Surgery", "020 7946 0101"));
  }

  /** Ada is invited for now. */
  Call invited() {
    return invite.invite(ACall.asked(clock.instant()), clinician);
  }

  /** Ada has given her birth date on her phone and waits. */
  Call waiting() {
    Call call = invited();
    open.open(texts.token(), ACall.BORN, PHONE);
    enter.enter(door());
    return call;
  }

  /** Ada has been let in. */
  Call running() {
    Call call = waiting();
    admit.admit(call.id(), patient(call).id(), clinician);
    return call;
  }

  /** What the newest link says to Ada's phone. */
  CallDoor door() {
    return follow.follow(texts.token(), PHONE);
  }

  Participant patient(Call call) {
    return calls.patient(call.practice(), call.id());
  }
}
