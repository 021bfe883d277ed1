export { assertNever, failed, ok, type Result } from './result';
export { Millis, Moment, OffsetMinutes } from './time';
export { localDay, weekOf } from './day';
export { Measured, MeasureSource } from './measured';
export {
	RiskCategory,
	RiskLevel,
	RuleSpan,
	Screening,
	type RecentMessage
} from './crisis/screening';
export { atLeast, worseLevel } from './crisis/levels';
export { RULES_VERSION, screen } from './crisis/screen';
export {
	Attempt,
	EngineKind,
	isFixedText,
	isTakenBack,
	Message,
	MessageImport,
	MessageKind,
	MessageStatus,
	ReplyOrigin,
	Seq
} from './message';
export {
	answersOf,
	opened,
	placeOf,
	resumed,
	settled,
	steppable,
	withAnswer,
	without
} from './answers';
export { endingPlace, lastTurn, reworded, stoodAt, withEnding, withNewEnd } from './endings';
export { forkHead } from './fork';
export { Rating, RatingReason } from './rating';
export {
	REPLY_RULES_VERSION,
	ReplyFinding,
	ReplySafety,
	ReplySeverity,
	SafetyVerdict
} from './reply-safety/finding';
export {
	beginReplyCheck,
	readOn,
	readRest,
	stopping,
	toReplySafety,
	type ReplyCheck,
	type ReplyOccasion
} from './reply-safety/check';
export { replacedText } from './reply-safety/replaced';
export type { ReplyFacts } from './reply-safety/whole';
export { Finding, Tag, TagKind } from './tags/finding';
export { analyzeMessage, type AnalyzedMessage, type PreviousMessage } from './tags/analyze';
export { CODEBOOK, type Codebook } from './tags/codebook';
export type { CodebookEntry } from './tags/codebook-entry';
export { CONCERN_IDS, type ConcernId } from './tags/concern-ids';
export { rankConcerns, type RankedConcern } from './tags/concerns';
export { EMOTION_IDS, type EmotionId } from './tags/emotion-lexicon';
export { rankEmotions, type RankedEmotion } from './tags/emotions';
export { plainLabel } from './tags/plain-label';
export { sentimentOf } from './tags/sentiment';
export { mergeFindings, NO_FINDINGS, summarizeFindings, summarizeSession } from './tags/summarize';
export { TAG_NAMES } from './tags/tag-names';
export { classifyTalk, type Talk, type TalkLabel } from './tags/talk';
export { techniqueTags, type TechniqueId, type TechniqueTag } from './tags/technique-tags';
export {
	rankTechniques,
	type RankedTechniques,
	type SchemeLabel,
	type TechniqueSub
} from './tags/techniques';
export { ANALYSIS_VERSION } from './tags/version';
export type { QualityParts, ScoredMessage } from './quality/parts';
export { MIN_TURNS, scoreConversation, type ConversationScore } from './quality/score';
export {
	DayCount,
	EngineChoice,
	Mood,
	SessionFindings,
	SessionHead,
	SessionImport,
	TrainingConsent
} from './session';
export { asksWhatAnswers, identityAnswer, whereWordsGo, type WhereWordsGo } from './identity';
export {
	alarmEntry,
	AuditChoice,
	AuditEntry,
	AuditLog,
	AuditShown,
	auditTable,
	choiceEntry,
	replyEntry,
	withEntry
} from './audit';
export { noteItems, noteText, type NoteItem } from './handoff';
export { noticeDue, type NoticeReason } from './disclosure';
export { Phase } from './phase';
export { Checkin } from './checkin';
export { MOOD_STEPS } from './mood-steps';
export type { PlannedPrompt, PlannedTurn, PromptMessage, PromptSituation } from './prompt/prompt';
export {
	BRIDGE_LENGTH,
	EMPTY_MEMORY,
	MOST_NOTES,
	NOTE_LENGTH,
	PART_LENGTH,
	SessionMemory,
	SummaryPart,
	type Bridge,
	type Note
} from './memory/memory';
export { AWAY_MS, bridgeText } from './memory/bridge';
export { duePart, rulePart, withPart, withoutPart, withPartText } from './memory/parts';
export { withNote, withoutNote, withRequests } from './memory/requests';
export { planSummary, summaryFrom, SUMMARY_METHOD } from './memory/summarize';
export { CoachChoice, OWN_STYLE_LENGTH } from './prompt/coach-choice';
export { COACH_STYLES, RULES, type CoachStyle } from './prompt/coach-styles';
export { promptNameOf, styleOf } from './prompt/coach';
export { promptTurns } from './prompt/go-on';
export { planPrompt, type PromptLimits } from './prompt/plan';
export { replan, type Replanned } from './prompt/replan';
export { PlanFacts, Tone } from './prompt/plan-facts';
export {
	estimateTokens,
	heardOf,
	learn,
	UNCALIBRATED,
	type Calibration,
	type Heard
} from './prompt/tokens';
export {
	CALLABLE_STEPS,
	emptyPlan,
	hasLines,
	isReviewDue,
	LINE_LENGTH,
	MOST_LINES,
	NUMBER_LENGTH,
	PLAN_STEPS,
	SafetyPlan,
	withLine,
	withLineChanged,
	type PlanLine,
	type PlanStep
} from './safety-plan/plan';
export {
	PLAN_TITLE,
	planForModel,
	planText,
	SHORT_STEPS,
	STEP_WORDS,
	type StepWords
} from './safety-plan/words';
export {
	ANYWHERE,
	COUNTRIES,
	CRISIS_TOPICS,
	crisisLines,
	emergencyNumber,
	isNumberKnown,
	guessCountry,
	Helpline,
	HELPLINES,
	HelplineTopic,
	hoursText,
	isOpenNow,
	leadLines,
	leadsWithDirectory,
	linesFor,
	nextOpening,
	openText,
	reachText,
	releaseProblems,
	smsLink,
	telLink,
	TOPIC_NAMES,
	VERIFIED_FOR_DAYS,
	Weekday,
	whatsappLink,
	type Country,
	type EmergencyNumber,
	type Opening,
	type ReleaseProblem
} from './helplines';
export { activityByWeek, type Activity } from './progress/activity';
export { concernsByWeek, type ConcernSeries } from './progress/concerns';
export { moodLabel, moodOverTime, type MoodSeries } from './progress/mood';
export { sentimentOverTime, type SentimentSeries } from './progress/sentiment';
export { techniqueTotals, type TechniqueSeries } from './progress/techniques';
export { showCell, toCsv, type Table } from './progress/table';
export type { Told } from './progress/told';
export { cleanText } from './dataset/clean';
export {
	isTrainable,
	normalize,
	type Normalized,
	type NormalizeOptions
} from './dataset/normalize';
export {
	count,
	total,
	type ChangeReason,
	type Counter,
	type MaskReason,
	type MergedReason,
	type RemovedReason,
	type SessionReason,
	type Tally
} from './dataset/tally';
export type { Exchange, Reply, Turn } from './dataset/turns';
export {
	emptyHead,
	isReply,
	previewOf,
	withBridge,
	withMessageCounted,
	withReplyEnded,
	withReplyTaken
} from './head';
export {
	CARD_REST_MS,
	isAlarm,
	lastCard,
	respondTo,
	standingResponse,
	type SafetyResponse,
	type ShownCard
} from './crisis/response';
export { DIRECT_QUESTION, templateText, type NamedLine } from './crisis/template';
