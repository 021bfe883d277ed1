// The rules weigh much and only a reply needs them: this file is loaded with the first one.
export {
	beginReplyCheck,
	readOn,
	readRest,
	replacedText,
	stopping,
	toReplySafety
} from '#lib/domain';
