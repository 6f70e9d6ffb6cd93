import type { Peer } from "./video-peer";

const LOOK_MS = 2_000;
const LOOKS_A_REPORT = 5;
const BAD_LOOKS = 3;
const GOOD_LOOKS = 6;
const MOST_LOST = 0.08;
const LONGEST_DELAY_S = 0.8;
const FAIR_LOST = 0.03;
const FAIR_DELAY_S = 0.4;
const LEAST_BITS = 100_000;

/** How the connections of this page are, the worst of them. */
export interface Measure {
  level: "good" | "fair" | "poor";
  delayMs: number;
  relayed: boolean;
}

/** What a page does about the quality of its call. */
export interface QualityListener {
  /** As it is now. */
  measured(measure: Measure): void;
  /** To be kept as numbers. */
  report(measure: Measure): void;
  /** The sound suffers, or does no longer. */
  picture(on: boolean): void;
}

/** Looks every two seconds how well the others hear this page; gives up the picture before the sound suffers for long. */
export class Meter {
  private bad = 0;
  private good = 0;
  private looks = 0;
  private pictureOn = true;

  constructor(
    private readonly peers: () => Peer[],
    private readonly listener: QualityListener,
  ) {
    window.setInterval(() => void this.look(), LOOK_MS);
  }

  private async look(): Promise<void> {
    const there = this.peers().filter((peer) => peer.connection.connectionState === "connected");
    if (there.length === 0) {
      return;
    }
    const measure = worst(await Promise.all(there.map((peer) => measureOf(peer, this.pictureOn))));
    this.bad = measure.level === "poor" ? this.bad + 1 : 0;
    this.good = measure.level === "poor" ? 0 : this.good + 1;
    this.listener.measured(measure);
    if (this.pictureOn ? this.bad >= BAD_LOOKS : this.good >= GOOD_LOOKS) {
      this.pictureOn = !this.pictureOn;
      this.listener.picture(this.pictureOn);
    }
    if (++this.looks % LOOKS_A_REPORT === 0) {
      this.listener.report(measure);
    }
  }
}

async function measureOf(peer: Peer, pictureOn: boolean): Promise<Measure> {
  let lost = 0;
  let delay = 0;
  let bits = Infinity;
  let relayed = false;
  const stats = await peer.connection.getStats();
  stats.forEach((it) => {
    // A report is counted once: the next one may be seconds away, and the last one tell of a network that is back.
    if (it.type === "remote-inbound-rtp" && it.timestamp > Date.now() - LOOK_MS) {
      lost = Math.max(lost, it.fractionLost ?? 0);
      delay = Math.max(delay, it.roundTripTime ?? 0);
    } else if (it.type === "candidate-pair" && it.nominated && it.state === "succeeded") {
      delay = Math.max(delay, it.currentRoundTripTime ?? 0);
      bits = it.availableOutgoingBitrate ?? Infinity;
      relayed ||= stats.get(it.localCandidateId)?.candidateType === "relay";
    }
  });
  const starved = pictureOn && bits < LEAST_BITS; // Without a picture nobody asks for more.
  const poor = lost > MOST_LOST || delay > LONGEST_DELAY_S || starved;
  const fair = lost > FAIR_LOST || delay > FAIR_DELAY_S;
  return { level: poor ? "poor" : fair ? "fair" : "good", delayMs: Math.min(60_000, Math.round(delay * 1_000)), relayed };
}

function worst(all: Measure[]): Measure {
  const order = ["good", "fair", "poor"] as const;
  return {
    level: order[Math.max(...all.map((it) => order.indexOf(it.level)))] ?? "good",
    delayMs: Math.max(...all.map((it) => it.delayMs)),
    relayed: all.some((it) => it.relayed),
  };
}
